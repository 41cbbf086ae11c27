/**
 * The part of `wx-server-sdk` 4 that the store uses, as its calls really answer. The SDK's own types leave open what
 * matters here: that a missing document is null, and that every write says how many documents it met.
 */
export interface SdkDatabase {
  readonly command: SdkCommand;
  collection(name: string): SdkCollection;
  startTransaction(): Promise<SdkTransaction>;
}

export interface SdkTransaction {
  collection(name: string): SdkTransactionCollection;
  commit(): Promise<unknown>;
  rollback(): Promise<unknown>;
}

/** Only what carries the transaction's id on the wire: `where` updates, removals and counts escape it silently. */
export interface SdkTransactionCollection {
  doc(id: string): SdkDocument;
  add(options: { readonly data: object }): Promise<{ readonly _id: string }>;
}

export interface SdkCollection {
  doc(id: string): Pick<SdkDocument, 'get'>;
  where(condition: object): SdkQuery;
  aggregate(): SdkAggregation;
}

/** Stages whose answer comes with `end`. */
export interface SdkAggregation {
  limit(most: number): SdkAggregation;
  lookup(join: { readonly from: string; readonly pipeline: readonly object[]; readonly as: string }): SdkAggregation;
  project(fields: object): SdkAggregation;
  end(): Promise<{ readonly list: readonly Readonly<Record<string, unknown>>[] }>;
}

/** Stages inside a `lookup`. */
export interface SdkPipeline {
  match(condition: object): SdkPipeline;
  sort(order: object): SdkPipeline;
  limit(most: number): SdkPipeline;
  count(as: string): SdkPipeline;
  done(): readonly object[];
}

export interface SdkDocument {
  get(): Promise<{ readonly data: SdkFields | null }>;
  set(options: { readonly data: object }): Promise<{ readonly stats: { readonly updated: number } }>;
  update(options: { readonly data: object }): Promise<{ readonly stats: { readonly updated: number } }>;
  remove(): Promise<{ readonly stats: { readonly removed: number } }>;
}

export interface SdkQuery {
  orderBy(field: string, direction: 'asc' | 'desc'): SdkQuery;
  limit(most: number): SdkQuery;
  get(): Promise<{ readonly data: readonly SdkFields[] }>;
  count(): Promise<{ readonly total: number }>;
  update(options: { readonly data: object }): Promise<{ readonly stats: { readonly updated: number } }>;
}

/** A condition on one field; several join with `and`. */
export interface SdkCondition {
  and(...others: readonly SdkCondition[]): SdkCondition;
}

export interface SdkCommand {
  readonly aggregate: { pipeline(): SdkPipeline };
  eq(value: unknown): SdkCondition;
  neq(value: unknown): SdkCondition;
  in(values: readonly unknown[]): SdkCondition;
  gt(value: unknown): SdkCondition;
  gte(value: unknown): SdkCondition;
  lt(value: unknown): SdkCondition;
  lte(value: unknown): SdkCondition;
  set(value: unknown): object;
  inc(amount: number): object;
  push(items: readonly unknown[]): object;
  pull(item: unknown): object;
}

/** A document as the database holds it: ours, with its id under `_id`. */
export type SdkFields = Readonly<Record<string, unknown>> & { readonly _id: string };
