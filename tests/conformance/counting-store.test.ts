import { createHostileStore } from '../../server/adapters/hostile/create-hostile-store';
import { openSqliteStore } from '../../server/adapters/sqlite/open-sqlite-store';
import { ask } from '../../server/ports/store';
import { countRequests } from '../support/count-requests';
import { counter, counters, testCollections, thing, things } from '../support/store-documents';
import { describeStoreConformance } from './store-conformance';

describeStoreConformance('a store whose requests are counted', () => {
  const { store, close } = openSqliteStore({ path: ':memory:', collections: testCollections });
  return { store: countRequests(store).store, close };
});

describe('requests are counted', () => {
  const open = () => {
    const hostile = createHostileStore({ seed: 1 });
    const { store, counts } = countRequests(hostile.store);
    return { ...hostile, store, requests: counts };
  };

  test('as one each outside a transaction', async () => {
    const { requests, store } = open();
    await store.get(things, 'a');
    await store.getMany(things, ['a', 'b', 'c']);
    await store.query(things, { equal: {}, limit: 1 });
    await store.count(things, { equal: {} });
    await store.together([ask.get(things, 'a'), ask.count(things, { equal: {} })]);
    await store.guarded(counters, 'c', { where: {}, patch: { add: { left: 1 } } });
    expect(requests.byKind()).toEqual({ get: 1, getMany: 1, query: 1, count: 1, together: 1, guarded: 1 });
    expect(requests.total).toBe(6);
  });

  test('as begin, every call and commit inside one', async () => {
    const { requests, store } = open();
    await store.transact(async (tx) => {
      await tx.create(things, thing('a'));
      await tx.create(counters, counter('c'));
      const read = (await tx.get(things, 'a'))!;
      await tx.replace(things, read, thing('a'));
    });
    expect(requests.byKind()).toEqual({ begin: 1, create: 2, txGet: 1, replace: 1, commit: 1 });
    expect(requests.total).toBe(6);
  });

  test('again for every run after a conflict, and from zero after a reset', async () => {
    const { requests, store, order } = open();
    order('conflictAtCommit');
    await store.transact((tx) => tx.create(things, thing('a')));
    expect(requests.total).toBe(6);
    requests.reset();
    expect(requests.total).toBe(0);
  });
});
