import type { Collection, Document } from '../../ports/store';

/**
 * Whose a field is. `owner`: the memberId of the person whom the document is about. `other`: the memberId of somebody who
 * took part, mostly staff. `personal`: tells who somebody is, or is their own words; read without anything else it still
 * says something of them. `deed`: what somebody did or has; says nothing of anybody once its owner's memberId leads to
 * nobody. `nobody`: terms, figures of many, what the machine needs.
 */
export type FieldOf = 'owner' | 'other' | 'personal' | 'deed' | 'nobody';

/**
 * What an erasure does. `removed`: the document goes. `blanked`: what is personal in it goes. `kept`: it holds nothing that
 * is personal, and its owner's memberId leads to nobody any more. `nobody`: it is about nobody.
 */
export type ErasureOf = 'removed' | 'blanked' | 'kept' | 'nobody';

/** One collection of the data map. */
export interface CollectionData {
  readonly collection: string;
  readonly purpose: string;
  readonly retention: string;
  readonly erasure: ErasureOf;
  /** `sheet`: it is in the file that a person takes home. Otherwise why it is not. */
  readonly export: string;
  /** Whose the id is, where it names somebody whom no field names. */
  readonly idOf?: FieldOf;
  /** Every field that may be written, besides `id` and `schema`. One that ends in `*` stands for all that begin so. */
  readonly fields: Readonly<Record<string, FieldOf>>;
}

type DataFields<Doc extends Document> = { readonly [Field in Exclude<keyof Doc, keyof Document>]-?: FieldOf };

interface DataOf<Doc extends Document> extends Omit<CollectionData, 'collection' | 'fields'> {
  readonly fields: DataFields<Doc>;
}

/** What is kept in a collection and why. A field of the document that is not named here does not compile. */
export function dataOf<Doc extends Document>(from: Collection<Doc>, data: DataOf<Doc>): CollectionData {
  return { collection: from.name, ...data };
}
