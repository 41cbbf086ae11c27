/** The SDK's database with everything that the store leaves alone. */
export interface WholeDatabase {
  readonly command: { readonly set: (value: object) => object };
  collection(name: string): WholeCollection;
  runTransaction<Value>(work: (tx: WholeTransaction) => Promise<Value>, times?: number): Promise<Value>;
  startTransaction(): Promise<WholeTransaction>;
}

export interface Instance {
  database(): WholeDatabase;
}

export interface WholeTransaction {
  collection(name: string): WholeCollection;
  commit(): Promise<unknown>;
  rollback(): Promise<unknown>;
}

export interface WholeCollection extends WholeQuery {
  doc(id: string): WholeDocument;
  add(options: { data: object }): Promise<unknown>;
  aggregate(): { facet?: (stages: object) => unknown };
}

export interface WholeDocument {
  get(): Promise<{ data: Record<string, unknown> | null }>;
  set(options: { data: object }): Promise<{ stats: { created: number; updated: number } }>;
  update(options: { data: object }): Promise<{ stats: { updated: number } }>;
}

export interface WholeQuery {
  where(condition: object): WholeQuery;
  get(): Promise<{ data: readonly unknown[] }>;
  count(): Promise<{ total: number }>;
  remove(): Promise<unknown>;
  update(options: { data: object }): Promise<{ stats: { updated: number } }>;
}
