import type { Collection, Document, Store, Transaction } from '../../server/ports/store';

/** How many documents of each collection one call wrote. */
export type Written = ReadonlyMap<string, number>;

/** The store with an eye on what is written through it, for the panel's account of the last call. */
export function watchWrites(store: Store): { readonly store: Store; readonly written: Written } {
  const written = new Map<string, number>();
  const note = (into: Map<string, number>, name: string): void => {
    into.set(name, (into.get(name) ?? 0) + 1);
  };
  const watched: Store = {
    get: (from, id) => store.get(from, id),
    getMany: (from, ids) => store.getMany(from, ids),
    query: (from, query) => store.query(from, query),
    count: (from, filter) => store.count(from, filter),
    async guarded(into, id, update) {
      const applied = await store.guarded(into, id, update);
      if (applied) note(written, into.name);
      return applied;
    },
    async transact(work) {
      let attempt = new Map<string, number>();
      const value = await store.transact((tx) => {
        attempt = new Map();
        return work(
          watchTransaction(tx, (collection) => {
            note(attempt, collection.name);
          }),
        );
      });
      for (const [name, count] of attempt) written.set(name, (written.get(name) ?? 0) + count);
      return value;
    },
  };
  return { store: watched, written };
}

type Note = (collection: Pick<Collection<Document>, 'name'>) => void;

function watchTransaction(tx: Transaction, note: Note): Transaction {
  return {
    get: (from, id) => tx.get(from, id),
    touch: (into, previous) => tx.touch(into, previous),
    create(into, document) {
      note(into);
      return tx.create(into, document);
    },
    replace(into, previous, next) {
      note(into);
      return tx.replace(into, previous, next);
    },
    remove(from, previous) {
      note(from);
      return tx.remove(from, previous);
    },
  };
}
