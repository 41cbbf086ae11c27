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

describe('a document that transactions keep reading, on the sqlite store', () => {
  let opened: OpenedSqliteStore;
  beforeEach(async () => {
    opened = open();
    await opened.store.transact((tx) => tx.create(things, thing('a', { payload: 'first' })));
  });
  afterEach(() => opened.close());

  const readInside = () => opened.store.transact((tx) => tx.get(things, 'a'));

  it('is parsed for the first two and shared from then on', async () => {
    const [first, second, third] = [await readInside(), await readInside(), await readInside()];
    expect(second).not.toBe(first);
    expect(third).toBe(second);
    expect(Object.isFrozen(third)).toBe(true);
  });

  it('is read anew after it was written, in the same transaction, too', async () => {
    await readInside();
    await readInside();
    const seen = await opened.store.transact(async (tx) => {
      const before = await tx.get(things, 'a');
      if (before === null) throw new Error('a is not there');
      await tx.replace(things, before, thing('a', { payload: 'second' }));
      return tx.get(things, 'a');
    });
    expect([seen, await readInside()]).toMatchObject([{ payload: 'second' }, { payload: 'second' }]);
  });

  it('is not taken for the one that was removed before it under the same id', async () => {
    await readInside();
    await readInside();
    const seen = await opened.store.transact(async (tx) => {
      const before = await tx.get(things, 'a');
      if (before === null) throw new Error('a is not there');
      await tx.remove(things, before);
      await tx.create(things, thing('a', { payload: 'other' }));
      return tx.get(things, 'a');
    });
    expect([seen, await readInside()]).toMatchObject([{ payload: 'other' }, { payload: 'other' }]);
  });

  it('is not kept as a transaction left it that was undone', async () => {
    const write = async (payload: string, end: () => void) =>
      opened.store.transact(async (tx) => {
        const before = await tx.get(things, 'a');
        if (before === null) throw new Error('a is not there');
        await tx.replace(things, before, thing('a', { payload }));
        for (let time = 0; time < 3; time += 1) await tx.get(things, 'a');
        end();
      });
    const undone = write('undone', () => {
      throw new RangeError('refused');
    });
    await expect(undone).rejects.toThrow('refused');
    await write('done', () => undefined);
    expect(await readInside()).toMatchObject({ payload: 'done', version: 2 });
  });
});
