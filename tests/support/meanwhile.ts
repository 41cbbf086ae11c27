import type { Store } from '../../server/ports/store';
import { withStore } from './with-store';
import type { World } from './world';

/** Runs `work` with a store in which `act` happens right after the first query of a collection: others were faster. */
export function meanwhile<Value>(
  world: World,
  { afterQueryOf, act }: { readonly afterQueryOf: string; readonly act: () => Promise<unknown> },
  work: () => Promise<Value>,
): Promise<Value> {
  let isOver = false;
  const slowly = (store: Store): Partial<Store> => ({
    query: async (from, query) => {
      const found = await store.query(from, query);
      if (!isOver && from.name === afterQueryOf) {
        isOver = true;
        await act();
      }
      return found;
    },
  });
  return withStore(world, slowly, work);
}
