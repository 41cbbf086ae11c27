import type {
  Collection,
  Document,
  Filter,
  GuardedUpdate,
  Query,
  Reads,
  Store,
  Stored,
  Transaction,
} from '../../server/ports/store';

/** What a request to the store can be. In a transaction the begin, every call and the commit are one each. */
export const REQUEST_KINDS = [
  'get',
  'getMany',
  'query',
  'count',
  'together',
  'guarded',
  'begin',
  'txGet',
  'create',
  'replace',
  'touch',
  'remove',
  'commit',
] as const;

export type RequestKind = (typeof REQUEST_KINDS)[number];

/** Requests since the last reset. */
export class RequestCounts {
  private readonly counts = new Map<RequestKind, number>();

  add(kind: RequestKind): void {
    this.counts.set(kind, this.of(kind) + 1);
  }

  of(kind: RequestKind): number {
    return this.counts.get(kind) ?? 0;
  }

  get total(): number {
    return REQUEST_KINDS.reduce((sum, kind) => sum + this.of(kind), 0);
  }

  /** Only the kinds that occurred. */
  byKind(): Readonly<Partial<Record<RequestKind, number>>> {
    return Object.fromEntries(this.counts);
  }

  reset(): void {
    this.counts.clear();
  }
}

/** Counts the requests that a store would get over the network: the budget of an operation is in requests (R-P8). */
export function countRequests(store: Store): { readonly store: Store; readonly counts: RequestCounts } {
  const counts = new RequestCounts();
  const note = (kind: RequestKind): void => {
    counts.add(kind);
  };
  return { store: new CountingStore(store, note), counts };
}

type Note = (kind: RequestKind) => void;

class CountingStore implements Store {
  constructor(
    private readonly store: Store,
    private readonly note: Note,
  ) {}

  get<Doc extends Document>(from: Collection<Doc>, id: string): Promise<Stored<Doc> | null> {
    this.note('get');
    return this.store.get(from, id);
  }

  getMany<Doc extends Document>(
    from: Collection<Doc>,
    ids: readonly string[],
  ): Promise<readonly (Stored<Doc> | null)[]> {
    this.note('getMany');
    return this.store.getMany(from, ids);
  }

  query<Doc extends Document>(from: Collection<Doc>, query: Query<Doc>): Promise<readonly Stored<Doc>[]> {
    this.note('query');
    return this.store.query(from, query);
  }

  count<Doc extends Document>(from: Collection<Doc>, filter: Filter<Doc>): Promise<number> {
    this.note('count');
    return this.store.count(from, filter);
  }

  together<Answers extends readonly unknown[]>(reads: Reads<Answers>): Promise<Answers> {
    this.note('together');
    return this.store.together(reads);
  }

  guarded<Doc extends Document>(into: Collection<Doc>, id: string, update: GuardedUpdate<Doc>): Promise<boolean> {
    this.note('guarded');
    return this.store.guarded(into, id, update);
  }

  /** Work that throws ends in a rollback, which is a request as the commit is. */
  transact<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> {
    return this.store.transact(async (tx) => {
      this.note('begin');
      try {
        return await work(new CountingTransaction(tx, this.note));
      } finally {
        this.note('commit');
      }
    });
  }
}

class CountingTransaction implements Transaction {
  constructor(
    private readonly tx: Transaction,
    private readonly note: Note,
  ) {}

  get<Doc extends Document>(from: Collection<Doc>, id: string): Promise<Stored<Doc> | null> {
    this.note('txGet');
    return this.tx.get(from, id);
  }

  create<Doc extends Document>(into: Collection<Doc>, document: Doc): Promise<void> {
    this.note('create');
    return this.tx.create(into, document);
  }

  replace<Doc extends Document>(into: Collection<Doc>, previous: Stored<Doc>, next: Doc): Promise<void> {
    this.note('replace');
    return this.tx.replace(into, previous, next);
  }

  touch<Doc extends Document>(into: Collection<Doc>, previous: Stored<Doc>): Promise<void> {
    this.note('touch');
    return this.tx.touch(into, previous);
  }

  remove<Doc extends Document>(from: Collection<Doc>, previous: Stored<Doc>): Promise<void> {
    this.note('remove');
    return this.tx.remove(from, previous);
  }
}
