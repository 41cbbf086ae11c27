import { keptFiles, type KeptFileDocument } from '../documents/kept-files';
import { organisations } from '../documents/organisation';
import { operations, type OperationDocument } from '../documents/operations';
import type { Store, Transaction } from '../ports/store';

/** A store that notes whether a call left messages to deliver or pictures to check, so that only then somebody is woken. */
export function watchOutbox(store: Store): { readonly store: Store; leftWork(): boolean } {
  let left = false;
  const watched = (tx: Transaction): Transaction => ({
    get: (from, id) => tx.get(from, id),
    create: (into, document) => {
      if (into.name === operations.name) left ||= (document as unknown as OperationDocument).outboxState === 'pending';
      if (into.name === keptFiles.name) left ||= (document as unknown as KeptFileDocument).check === 'waiting';
      return tx.create(into, document);
    },
    replace: (into, previous, next) => {
      if (into.name === operations.name) left ||= (next as unknown as OperationDocument).outboxState === 'pending';
      if (into.name === organisations.name) left = true;
      return tx.replace(into, previous, next);
    },
    touch: (into, previous) => tx.touch(into, previous),
    remove: (from, previous) => tx.remove(from, previous),
  });
  return {
    leftWork: () => left,
    store: {
      get: (from, id) => store.get(from, id),
      getMany: (from, ids) => store.getMany(from, ids),
      query: (from, query) => store.query(from, query),
      count: (from, filter) => store.count(from, filter),
      guarded: (into, id, update) => store.guarded(into, id, update),
      transact: (work) => store.transact((tx) => work(watched(tx))),
    },
  };
}
