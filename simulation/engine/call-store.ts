import type { Document, Store, Transaction } from '../../server/ports/store';

/** What one process does to the store, as seen from outside of it. */
export interface ProcessWatch {
  /** A document was written in an open transaction, under its lock. */
  wrote(collection: string, id: string): void;
  /** The process died. */
  died(reason: 'killed' | 'timed-out'): void;
}

export interface Fate {
  /** The process dies at this request, counted from 1; never without. */
  readonly killedAtRequest: number | null;
  /** Whether that request is still applied. */
  readonly appliesLast: boolean;
  /** Whether the platform has ended the process by now. */
  isOver(): boolean;
}

/**
 * The store as one process sees it. A process that dies stops for ever at that request: nothing of it runs any more, no
 * `catch`, no rollback, and what it locked stays locked until the transaction expires.
 */
export class CallStore implements Store {
  private requests = 0;
  private isDead = false;

  constructor(
    private readonly store: Store,
    private readonly fate: Fate,
    private readonly watch: ProcessWatch,
  ) {}

  get requestCount(): number {
    return this.requests;
  }

  get: Store['get'] = (from, id) => this.request(() => this.store.get(from, id));
  getMany: Store['getMany'] = (from, ids) => this.request(() => this.store.getMany(from, ids));
  query: Store['query'] = (from, query) => this.request(() => this.store.query(from, query));
  count: Store['count'] = (from, filter) => this.request(() => this.store.count(from, filter));
  together: Store['together'] = (reads) => this.request(() => this.store.together(reads));
  guarded: Store['guarded'] = (into, id, update) => this.request(() => this.store.guarded(into, id, update));

  async transact<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> {
    const value = await this.store.transact(async (tx) => {
      if (this.diesNow('before')) await never();
      const result = await work(this.watched(tx));
      // Stands for the commit: a process that dies here has sent nothing.
      if (this.diesNow('before')) await never();
      return result;
    });
    if (this.diesNow('after')) await never();
    return value;
  }

  private watched(tx: Transaction): Transaction {
    const written = async (collection: string, document: Pick<Document, 'id'>, write: () => Promise<void>) => {
      await this.request(write);
      this.watch.wrote(collection, document.id);
    };
    return {
      get: (from, id) => this.request(() => tx.get(from, id)),
      create: (into, document) => written(into.name, document, () => tx.create(into, document)),
      replace: (into, previous, next) => written(into.name, previous, () => tx.replace(into, previous, next)),
      touch: (into, previous) => written(into.name, previous, () => tx.touch(into, previous)),
      remove: (from, previous) => written(from.name, previous, () => tx.remove(from, previous)),
    };
  }

  private async request<Value>(action: () => Promise<Value>): Promise<Value> {
    if (this.diesNow('before')) await never();
    const value = await action();
    if (this.diesNow('after')) await never();
    return value;
  }

  private diesNow(moment: 'before' | 'after'): boolean {
    if (this.isDead) return true;
    if (this.fate.isOver()) return this.die('timed-out');
    if (moment === 'before') this.requests += 1;
    const { killedAtRequest, appliesLast } = this.fate;
    const isLast = killedAtRequest !== null && this.requests >= killedAtRequest;
    return isLast && appliesLast === (moment === 'after') ? this.die('killed') : false;
  }

  private die(reason: 'killed' | 'timed-out'): true {
    this.isDead = true;
    this.watch.died(reason);
    return true;
  }
}

const never = (): Promise<never> => new Promise(() => undefined);
