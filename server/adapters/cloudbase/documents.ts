import type { Document, Stored } from '../../ports/store';
import { StoreMisuse } from '../../ports/store-errors';
import type { SdkFields } from './sdk';

/** Our document, from the database's. */
export function storedOf<Doc extends Document>({ _id, ...fields }: SdkFields): Stored<Doc> {
  return { ...fields, id: _id } as unknown as Stored<Doc>;
}

/** What the database is given for a document, its id apart. A copy: the caller may change theirs meanwhile. */
export function fieldsOf(document: Document, version: number): object {
  const { id: _, ...fields } = JSON.parse(JSON.stringify(document)) as Record<string, unknown>;
  checkNames(fields);
  return { ...fields, version };
}

/** A value without what is undefined in it. */
export function plainValue(value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(value)) as unknown;
  checkNames(copy);
  return copy;
}

/** Names that the database or its serializer would take for an operator or a path. */
function checkNames(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    if (!Array.isArray(value) && (name === '' || name.startsWith('$') || name.includes('.'))) {
      throw new StoreMisuse(`a field cannot be called ${name}`);
    }
    checkNames(part);
  }
}
