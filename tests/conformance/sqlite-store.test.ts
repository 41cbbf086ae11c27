import { type OpenedSqliteStore, openSqliteStore } from '../../server/adapters/sqlite/open-sqlite-store';
import { counter, counters, testCollections, thing, things } from '../support/store-documents';
import { describeStoreConformance } from './store-conformance';

const open = () => openSqliteStore({ path: ':memory:', collections: testCollections });

describeStoreConformance('the sqlite store', open);

describe('guarded updates that come together, on the sqlite store', () => {
  let opened: OpenedSqliteStore;
  beforeEach(async () => {
    opened = open();
    await opened.store.transact((tx) => tx.create(counters, counter('stock', { left: 30 })));
  });
  afterEach(() => opened.close());

  const take = () =>
    opened.store.guarded(counters, 'stock', { where: { atLeast: { left: 1 } }, patch: { add: { left: -1 } } });

  const versionNow = async () => (await opened.store.get(counters, 'stock'))?.version;

  it('write the document once', async () => {
    await Promise.all(Array.from({ length: 30 }, take));
    expect(await opened.store.get(counters, 'stock')).toMatchObject({ left: 0, version: 2 });
  });

  it('write it before a transaction behind them reads it', async () => {
    const [, , seen] = await Promise.all([
      take(),
      take(),
      opened.store.transact(async (tx) => (await tx.get(counters, 'stock'))?.left),
      take(),
    ]);
    expect(seen).toBe(28);
    expect(await versionNow()).toBe(3);
  });

  it('are kept when a transaction between them fails after it has written', async () => {
    const first = take();
    const failing = opened.store.transact(async (tx) => {
      await tx.create(things, thing('other'));
      throw new RangeError('refused');
    });
    await Promise.all([first, expect(failing).rejects.toThrow('refused'), take()]);
    expect(await opened.store.get(counters, 'stock')).toMatchObject({ left: 28 });
    expect(await opened.store.get(things, 'other')).toBeNull();
  });
});
