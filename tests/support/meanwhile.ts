import type { Store } from '../../server/ports/store';
import type { World } from './world';

/** Runs `work` with a store in which `act` happens right after the first query of a collection: others were faster. */
export async function meanwhile<Value>(
  world: World,
  { afterQueryOf, act }: { readonly afterQueryOf: string; readonly act: () => Promise<unknown> },
  work: () => Promise<Value>,
): Promise<Value> {
  const ports = world.ports as { store: Store };
  const { store } = ports;
  let isOver = false;
  ports.store = {
    get: (from, id) => store.get(from, id),
    getMany: (from, ids) => store.getMany(from, ids),
    query: async (from, query) => {
      const found = await store.query(from, query);
      if (!isOver && from.name === afterQueryOf) {
        isOver = true;
        await act();
      }
      return found;
    },
    count: (from, filter) => store.count(from, filter),
    guarded: (into, id, update) => store.guarded(into, id, update),
    transact: (attempt) => store.transact(attempt),
  };
  try {
    return await work();
  } finally {
    ports.store = store;
  }
}
