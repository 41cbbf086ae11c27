import type { Store, Transaction } from '../../server/ports/store';

const KINDS = [
  'get',
  'getMany',
  'query',
  'count',
  'guarded',
  'begin',
  'commit',
  'abort',
  'txGet',
  'txCreate',
  'txReplace',
  'txTouch',
  'txRemove',
] as const;

export type RequestKind = (typeof KINDS)[number];

/** Store requests as CloudBase would bill them: one per call, begin and commit included. */
export class RequestCounts {
  private readonly counts = new Map<RequestKind, number>();

  add(kind: RequestKind): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }

  reset(): void {
    this.counts.clear();
  }

  of(kind: RequestKind): number {
    return this.counts.get(kind) ?? 0;
  }

  get total(): number {
    return KINDS.reduce((sum, kind) => sum + this.of(kind), 0);
  }

  byKind(): Readonly<Partial<Record<RequestKind, number>>> {
    return Object.fromEntries(this.counts);
  }
}

const counting =
  (counts: RequestCounts) =>
  <Arguments extends unknown[], Answer>(kind: RequestKind, call: (...given: Arguments) => Promise<Answer>) =>
  (...given: Arguments): Promise<Answer> => {
    counts.add(kind);
    return call(...given);
  };

/** The same store, counting what is asked of it. */
export function countRequests(store: Store): { readonly store: Store; readonly counts: RequestCounts } {
  const counts = new RequestCounts();
  const counted = counting(counts);
  const countedStore: Store = {
    get: counted('get', (from, id) => store.get(from, id)) as Store['get'],
    getMany: counted('getMany', (from, ids) => store.getMany(from, ids)) as Store['getMany'],
    query: counted('query', (from, query) => store.query(from, query)) as Store['query'],
    count: counted('count', (from, filter) => store.count(from, filter)) as Store['count'],
    guarded: counted('guarded', (into, id, update) => store.guarded(into, id, update)) as Store['guarded'],
    transact: (work) => transactCounted(store, counts, work),
  };
  return { store: countedStore, counts };
}

async function transactCounted<Value>(
  store: Store,
  counts: RequestCounts,
  work: (tx: Transaction) => Promise<Value>,
): Promise<Value> {
  const value = await store.transact(async (tx) => {
    counts.add('begin');
    try {
      return await work(countTransaction(tx, counts));
    } catch (error) {
      counts.add('abort');
      throw error;
    }
  });
  counts.add('commit');
  return value;
}

function countTransaction(tx: Transaction, counts: RequestCounts): Transaction {
  const counted = counting(counts);
  return {
    get: counted('txGet', (from, id) => tx.get(from, id)) as Transaction['get'],
    create: counted('txCreate', (into, document) => tx.create(into, document)) as Transaction['create'],
    replace: counted('txReplace', (into, previous, next) => tx.replace(into, previous, next)) as Transaction['replace'],
    touch: counted('txTouch', (into, previous) => tx.touch(into, previous)) as Transaction['touch'],
    remove: counted('txRemove', (from, previous) => tx.remove(from, previous)) as Transaction['remove'],
  };
}
