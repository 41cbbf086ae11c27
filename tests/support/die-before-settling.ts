import type { Store } from '../../server/ports/store';
import { StoreUnavailable } from '../../server/ports/store-errors';
import type { World } from './world';

/** Runs `tap` in a process that dies as soon as its transaction is committed: what it holds stays held. */
export async function dieBeforeSettling(world: World, tap: () => Promise<unknown>): Promise<void> {
  const ports = world.ports as { store: Store };
  const { store } = ports;
  let isCommitted = false;
  ports.store = {
    get: (from, id) => store.get(from, id),
    getMany: (from, ids) => store.getMany(from, ids),
    query: (from, query) => store.query(from, query),
    count: (from, filter) => store.count(from, filter),
    guarded: (into, id, update) =>
      isCommitted ? Promise.reject(new StoreUnavailable('the process is gone')) : store.guarded(into, id, update),
    transact: async (work) => {
      const value = await store.transact(work);
      isCommitted = true;
      return value;
    },
  };
  try {
    await tap();
  } finally {
    ports.store = store;
  }
}
