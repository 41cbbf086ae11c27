import type { Store, Transaction } from '../../server/ports/store';

/** The caller is gone: no request of this call happens any more. */
export class Died extends Error {
  override readonly name = 'Died';
}

export type Death = 'before' | 'after';

/**
 * A store whose caller dies at its n-th request, from 1: just before it is applied, or just after. Begin and commit count
 * as requests. `survived` tells that the call was over before.
 */
export class MortalStore implements Store {
  private requests = 0;

  constructor(
    private readonly store: Store,
    private readonly deadly: { readonly request: number; readonly death: Death },
  ) {}

  get survived(): boolean {
    return this.requests < this.deadly.request;
  }

  get: Store['get'] = (from, id) => this.live(() => this.store.get(from, id));
  getMany: Store['getMany'] = (from, ids) => this.live(() => this.store.getMany(from, ids));
  query: Store['query'] = (from, query) => this.live(() => this.store.query(from, query));
  count: Store['count'] = (from, filter) => this.live(() => this.store.count(from, filter));
  together: Store['together'] = (reads) => this.live(() => this.store.together(reads));
  guarded: Store['guarded'] = (into, id, update) => this.live(() => this.store.guarded(into, id, update));

  async transact<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> {
    await this.live(() => Promise.resolve());
    const value = await this.store.transact(async (tx) => {
      const result = await work(this.mortal(tx));
      this.requests += 1;
      if (this.isDeadly('before')) throw new Died();
      return result;
    });
    if (this.isDeadly('after')) throw new Died();
    return value;
  }

  private mortal(tx: Transaction): Transaction {
    return {
      get: (from, id) => this.live(() => tx.get(from, id)),
      create: (into, document) => this.live(() => tx.create(into, document)),
      replace: (into, previous, next) => this.live(() => tx.replace(into, previous, next)),
      touch: (into, previous) => this.live(() => tx.touch(into, previous)),
      remove: (from, previous) => this.live(() => tx.remove(from, previous)),
    };
  }

  private async live<Value>(request: () => Promise<Value>): Promise<Value> {
    this.requests += 1;
    if (this.isDeadly('before')) throw new Died();
    const value = await request();
    if (this.isDeadly('after')) throw new Died();
    return value;
  }

  /** Once dead, every further request dies before it is applied. */
  private isDeadly(death: Death): boolean {
    if (this.requests > this.deadly.request) return true;
    return this.requests === this.deadly.request && this.deadly.death === death;
  }
}
