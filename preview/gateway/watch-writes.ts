import type { Store, Transaction } from '../../server/ports/store';

/** How many documents of each collection one call wrote. A document written twice is one. */
export interface Written {
  counts(): readonly { readonly collection: string; readonly count: number }[];
}

/** The ids of written documents by collection. */
type Ids = Map<string, Set<string>>;
type Note = (collection: { readonly name: string }, id: string) => void;

/** The store with an eye on what is written through it, for the panel's account of the last call. */
export function watchWrites(store: Store): { readonly store: Store; readonly written: Written } {
  const written: Ids = new Map();
  const watched: Store = {
    get: (from, id) => store.get(from, id),
    getMany: (from, ids) => store.getMany(from, ids),
    query: (from, query) => store.query(from, query),
    count: (from, filter) => store.count(from, filter),
    together: (reads) => store.together(reads),
    async guarded(into, id, update) {
      const applied = await store.guarded(into, id, update);
      if (applied) add(written, into.name, [id]);
      return applied;
    },
    async transact(work) {
      let attempt: Ids = new Map();
      const value = await store.transact((tx) => {
        attempt = new Map();
        const note: Note = (collection, id) => {
          add(attempt, collection.name, [id]);
        };
        return work(watchTransaction(tx, note));
      });
      for (const [name, ids] of attempt) add(written, name, ids);
      return value;
    },
  };
  const counts: Written['counts'] = () => [...written].map(([collection, ids]) => ({ collection, count: ids.size }));
  return { store: watched, written: { counts } };
}

function add(to: Ids, name: string, ids: Iterable<string>): void {
  to.set(name, new Set([...(to.get(name) ?? []), ...ids]));
}

function watchTransaction(tx: Transaction, note: Note): Transaction {
  return {
    get: (from, id) => tx.get(from, id),
    touch: (into, previous) => tx.touch(into, previous),
    create(into, document) {
      note(into, document.id);
      return tx.create(into, document);
    },
    replace(into, previous, next) {
      note(into, next.id);
      return tx.replace(into, previous, next);
    },
    remove(from, previous) {
      note(from, previous.id);
      return tx.remove(from, previous);
    },
  };
}
