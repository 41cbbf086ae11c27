import type { Store } from '../../server/ports/store';
import { StoreUnavailable } from '../../server/ports/store-errors';
import { withStore } from './with-store';
import type { World } from './world';

/** Runs `tap` in a process that dies as soon as its transaction is committed: what it holds stays held. */
export async function dieBeforeSettling(world: World, tap: () => Promise<unknown>): Promise<void> {
  let isCommitted = false;
  const dying = (store: Store): Partial<Store> => ({
    guarded: (into, id, update) =>
      isCommitted ? Promise.reject(new StoreUnavailable('the process is gone')) : store.guarded(into, id, update),
    transact: async (work) => {
      const value = await store.transact(work);
      isCommitted = true;
      return value;
    },
  });
  await withStore(world, dying, tap);
}
