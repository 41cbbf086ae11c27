/** A document as it is stored: `id` is its key, `schema` the shape it was written in. */
export interface Document {
  readonly id: string;
  readonly schema: number;
}

/** A document as it was read. `version` grows by one with every write and belongs to the store alone. */
export type Stored<Doc extends Document> = Doc & { readonly version: number };

/**
 * A named set of documents of one shape. A collection is changed *either* by transactions *or* by `guarded`
 * updates, never by both; either kind is created in a transaction.
 */
export interface Collection<Doc extends Document> {
  readonly name: string;
  readonly changedBy: 'transactions' | 'guarded';
  /** Every index a query may use: the equal fields, then the ordered field. */
  readonly indexes: readonly (readonly (keyof Doc & string)[])[];
  /**
   * What a field holds in the many documents that an index beginning with it need not list. No query may ask for that
   * value. A store that cannot leave them out lists them all the same.
   */
  readonly sparse?: { readonly [Field in keyof Doc]?: Scalar };
  readonly documentType?: Doc;
}

/** Names one document type for a collection; the declaration lives in `server/documents`. */
export function collection<Doc extends Document>(declaration: Omit<Collection<Doc>, 'documentType'>): Collection<Doc> {
  return declaration;
}

export type Scalar = string | number | boolean | null;

/** Bounds on one field. Every bound given must hold. */
export interface Range<Doc extends Document> {
  readonly field: keyof Doc & string;
  readonly from?: string | number;
  readonly after?: string | number;
  readonly before?: string | number;
  readonly to?: string | number;
}

export interface Filter<Doc extends Document> {
  readonly equal: { readonly [Field in keyof Doc]?: Scalar };
  readonly range?: Range<Doc>;
}

export interface Query<Doc extends Document> extends Filter<Doc> {
  readonly order?: { readonly field: keyof Doc & string; readonly direction: 'up' | 'down' };
  /** 1 to 100; a query always names it. */
  readonly limit: number;
}

/** A single-document conditional update: applied whole when `where` holds, otherwise nothing happens. */
export interface GuardedUpdate<Doc extends Document> {
  readonly where: {
    readonly equal?: { readonly [Field in keyof Doc]?: Scalar };
    readonly atLeast?: { readonly [Field in keyof Doc]?: number };
    /** The list in this field does not hold the value. */
    readonly lacks?: { readonly [Field in keyof Doc]?: string };
    /** The list in this field holds the value. */
    readonly has?: { readonly [Field in keyof Doc]?: string };
  };
  readonly patch: {
    readonly set?: Partial<Omit<Doc, 'id' | 'schema'>>;
    readonly add?: { readonly [Field in keyof Doc]?: number };
    readonly push?: { readonly [Field in keyof Doc]?: string };
    readonly pull?: { readonly [Field in keyof Doc]?: string };
  };
}

/**
 * One unit of work on documents reached by id: all of its writes happen or none does. Shaped by what CloudBase
 * transactions can do, so there are no queries. Snapshot isolation: two transactions that read each other's documents
 * and write different ones may both commit, unless one of them touches what it relied on.
 */
export interface Transaction {
  get<Doc extends Document>(from: Collection<Doc>, id: string): Promise<Stored<Doc> | null>;
  /** Throws `AlreadyExists` when the id is taken; the transaction can then only end. */
  create<Doc extends Document>(into: Collection<Doc>, document: Doc): Promise<void>;
  /** Writes `next` over `previous`, as read in this transaction. Throws `Conflict` when it has changed since. */
  replace<Doc extends Document>(into: Collection<Doc>, previous: Stored<Doc>, next: Doc): Promise<void>;
  /** Turns a read into a write, so that a concurrent change of this document is a conflict. */
  touch<Doc extends Document>(into: Collection<Doc>, previous: Stored<Doc>): Promise<void>;
  remove<Doc extends Document>(from: Collection<Doc>, previous: Stored<Doc>): Promise<void>;
}

/** Most reads in one request: what the largest page needs, and a request stays small. */
export const TOGETHER_MAX = 12;

/** One read among several that go out together; `ask` makes them. */
export type Read<Value> = (
  | { readonly kind: 'get'; readonly from: Collection<Document>; readonly id: string }
  | { readonly kind: 'getMany'; readonly from: Collection<Document>; readonly ids: readonly string[] }
  | { readonly kind: 'query'; readonly from: Collection<Document>; readonly query: Query<Document> }
  | { readonly kind: 'count'; readonly from: Collection<Document>; readonly filter: Filter<Document> }
) & { readonly valueType?: Value };

/** The reads of `Store`, to be asked for with `together`. */
export const ask = {
  get: <Doc extends Document>(from: Collection<Doc>, id: string): Read<Stored<Doc> | null> => ({
    kind: 'get',
    from: from as unknown as Collection<Document>,
    id,
  }),
  getMany: <Doc extends Document>(
    from: Collection<Doc>,
    ids: readonly string[],
  ): Read<readonly (Stored<Doc> | null)[]> => ({ kind: 'getMany', from: from as unknown as Collection<Document>, ids }),
  query: <Doc extends Document>(from: Collection<Doc>, query: Query<Doc>): Read<readonly Stored<Doc>[]> => ({
    kind: 'query',
    from: from as unknown as Collection<Document>,
    query: query as unknown as Query<Document>,
  }),
  count: <Doc extends Document>(from: Collection<Doc>, filter: Filter<Doc>): Read<number> => ({
    kind: 'count',
    from: from as unknown as Collection<Document>,
    filter: filter as unknown as Filter<Document>,
  }),
} as const;

/** What a list of answers is asked for with. */
export type Reads<Answers extends readonly unknown[]> = { readonly [At in keyof Answers]: Read<Answers[At]> };

/** Where documents live. Reads outside a transaction see committed documents only. */
export interface Store {
  get<Doc extends Document>(from: Collection<Doc>, id: string): Promise<Stored<Doc> | null>;
  /** One answer per id, in the order asked, null where there is none. At most 100 ids. */
  getMany<Doc extends Document>(
    from: Collection<Doc>,
    ids: readonly string[],
  ): Promise<readonly (Stored<Doc> | null)[]>;
  /**
   * The first `limit` matches in order: by `order`, without it by the field of the range, without that by id; equal
   * values by id. A range comes back ordered whether or not an order was asked for.
   */
  query<Doc extends Document>(from: Collection<Doc>, query: Query<Doc>): Promise<readonly Stored<Doc>[]>;
  count<Doc extends Document>(from: Collection<Doc>, filter: Filter<Doc>): Promise<number>;
  /**
   * Several reads, at most `TOGETHER_MAX`, in one request. They are answered in the order asked, each as if it had been asked alone:
   * what is written meanwhile may show in one and not in another.
   */
  together<Answers extends readonly unknown[]>(reads: Reads<Answers>): Promise<Answers>;
  /** Whether the update was applied: false when `where` did not hold or there is no such document. */
  guarded<Doc extends Document>(into: Collection<Doc>, id: string, update: GuardedUpdate<Doc>): Promise<boolean>;
  /**
   * Runs `work` in one transaction, again after a conflict (at most five times, with jitter), so it must change nothing
   * outside `tx`. What `work` throws ends the transaction without a trace and is thrown on.
   * Calling the store inside `work` instead of `tx` is refused.
   * @throws Conflict when every attempt met one; AlreadyExists; OutcomeUnknown when the commit's answer was lost.
   */
  transact<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value>;
}

/** Whatever gives the single reads: a store, or what it has at hand. */
export interface SingleReads {
  get(from: Collection<Document>, id: string): unknown;
  getMany(from: Collection<Document>, ids: readonly string[]): unknown;
  query(from: Collection<Document>, query: Query<Document>): unknown;
  count(from: Collection<Document>, filter: Filter<Document>): unknown;
}

/** Asks for one read by itself: answers as `reader` does, at once or with a promise. */
export function askAlone(reader: SingleReads, read: Read<unknown>): unknown {
  switch (read.kind) {
    case 'get':
      return reader.get(read.from, read.id);
    case 'getMany':
      return reader.getMany(read.from, read.ids);
    case 'query':
      return reader.query(read.from, read.query);
    case 'count':
      return reader.count(read.from, read.filter);
  }
}
