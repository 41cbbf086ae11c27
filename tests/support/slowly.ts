import type { Store } from '../../server/ports/store';
import type { World } from './world';

/** A store on which each request takes so long, by the world's clock. */
export const slowly =
  (world: Pick<World, 'clock'>, requestMs: number) =>
  (store: Store): Partial<Store> => {
    const slow = <Value>(answer: Promise<Value>): Promise<Value> => {
      world.clock.advance(requestMs);
      return answer;
    };
    return {
      get: (from, id) => slow(store.get(from, id)),
      getMany: (from, ids) => slow(store.getMany(from, ids)),
      query: (from, query) => slow(store.query(from, query)),
      count: (from, filter) => slow(store.count(from, filter)),
      together: (reads) => slow(store.together(reads)),
      guarded: (into, id, update) => slow(store.guarded(into, id, update)),
      transact: (work) => slow(store.transact(work)),
    };
  };
