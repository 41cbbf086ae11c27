import { askAlone, type Reads, type Store } from '../../server/ports/store';
import type { World } from './world';

/** Runs `work` while the store of a world does some things otherwise. */
export async function withStore<Value>(
  world: Pick<World, 'ports'>,
  change: (store: Store) => Partial<Store>,
  work: () => Promise<Value>,
): Promise<Value> {
  const ports = world.ports as { store: Store };
  const { store } = ports;
  const as: Store = {
    get: (from, id) => store.get(from, id),
    getMany: (from, ids) => store.getMany(from, ids),
    query: (from, query) => store.query(from, query),
    count: (from, filter) => store.count(from, filter),
    // Through the changed store, so that whoever changes a read sees it among others, too.
    together: async <Answers extends readonly unknown[]>(reads: Reads<Answers>) =>
      (await Promise.all(reads.map((read) => askAlone(ports.store, read)))) as unknown as Answers,
    guarded: (into, id, update) => store.guarded(into, id, update),
    transact: (attempt) => store.transact(attempt),
  };
  ports.store = { ...as, ...change(store) };
  try {
    return await work();
  } finally {
    ports.store = store;
  }
}
