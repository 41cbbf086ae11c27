import { snapshotStore } from '../support/store-snapshot';
import { counter, counters, notes, testCollections, thing, things } from '../support/store-documents';
import type { StoreOfCase } from './store-conformance';

export function transactionCases(store: StoreOfCase): void {
  const snapshot = () => snapshotStore(store(), testCollections);
  const seed = (...ids: string[]) =>
    store().transact(async (tx) => {
      for (const id of ids) await tx.create(things, thing(id));
    });

  test('gives what the work gives', async () => {
    expect(await store().transact(() => Promise.resolve({ answer: 42 }))).toEqual({ answer: 42 });
  });

  test('all writes of one transaction are there afterwards', async () => {
    await seed('a', 'b', 'c');
    await store().transact(async (tx) => {
      await tx.replace(things, (await tx.get(things, 'a'))!, thing('a', { rank: 1 }));
      await tx.remove(things, (await tx.get(things, 'b'))!);
      await tx.touch(things, (await tx.get(things, 'c'))!);
      await tx.create(notes, thing('n'));
    });
    expect(await store().getMany(things, ['a', 'b', 'c'])).toEqual([
      { ...thing('a', { rank: 1 }), version: 2 },
      null,
      { ...thing('c'), version: 2 },
    ]);
    expect(await store().get(notes, 'n')).not.toBeNull();
  });

  test('work that throws leaves the store byte for byte as it was', async () => {
    await seed('a', 'b', 'c');
    const before = await snapshot();
    const attempt = store().transact(async (tx) => {
      await tx.replace(things, (await tx.get(things, 'a'))!, thing('a', { rank: 1 }));
      await tx.remove(things, (await tx.get(things, 'b'))!);
      await tx.touch(things, (await tx.get(things, 'c'))!);
      await tx.create(things, thing('d'));
      await tx.create(counters, counter('d'));
      throw new RangeError('refused');
    });
    await expect(attempt).rejects.toThrow(new RangeError('refused'));
    expect(await snapshot()).toBe(before);
  });

  test('what the work throws is thrown on as the same value', async () => {
    const thrown = new Error('mine');
    await expect(store().transact(() => Promise.reject(thrown))).rejects.toBe(thrown);
  });

  test('work that throws at once, before any promise, is no different', async () => {
    const attempt = store().transact(() => {
      throw new RangeError('at once');
    });
    await expect(attempt).rejects.toThrow('at once');
    await seed('still-works');
    expect(await store().get(things, 'still-works')).not.toBeNull();
  });

  test('a transaction reads what it has written', async () => {
    await seed('a', 'b');
    await store().transact(async (tx) => {
      await tx.replace(things, (await tx.get(things, 'a'))!, thing('a', { rank: 5 }));
      await tx.create(things, thing('c', { rank: 6 }));
      await tx.remove(things, (await tx.get(things, 'b'))!);
      expect((await tx.get(things, 'a'))?.rank).toBe(5);
      expect((await tx.get(things, 'c'))?.rank).toBe(6);
      expect(await tx.get(things, 'b')).toBeNull();
    });
  });

  test('versions count the writes of a document from one', async () => {
    await seed('a');
    for (let turn = 2; turn <= 4; turn += 1) {
      await store().transact(async (tx) => {
        const read = (await tx.get(things, 'a'))!;
        await tx.replace(things, read, { ...read, rank: turn });
      });
      expect((await store().get(things, 'a'))?.version).toBe(turn);
    }
  });

  test('a document can be written twice in one transaction, each time over what was read last', async () => {
    await seed('a');
    await store().transact(async (tx) => {
      await tx.replace(things, (await tx.get(things, 'a'))!, thing('a', { rank: 1 }));
      await tx.replace(things, (await tx.get(things, 'a'))!, thing('a', { rank: 2 }));
    });
    expect(await store().get(things, 'a')).toEqual({ ...thing('a', { rank: 2 }), version: 3 });
  });

  test('the version of the next document plays no part', async () => {
    await seed('a');
    await store().transact(async (tx) => {
      const read = (await tx.get(things, 'a'))!;
      const next = { ...read, rank: 1, version: 77 };
      await tx.replace(things, read, next);
    });
    expect(await store().get(things, 'a')).toEqual({ ...thing('a', { rank: 1 }), version: 2 });
  });

  test('replace removes fields that the next document does not have', async () => {
    await store().transact((tx) => tx.create(things, thing('a', { payload: { deep: { old: 1 } }, isOpen: true })));
    await store().transact(async (tx) =>
      tx.replace(things, (await tx.get(things, 'a'))!, thing('a', { payload: { deep: {} } })),
    );
    expect(await store().get(things, 'a')).toEqual({ ...thing('a', { payload: { deep: {} } }), version: 2 });
  });

  test('touch changes the version alone', async () => {
    await seed('a');
    await store().transact(async (tx) => tx.touch(things, (await tx.get(things, 'a'))!));
    expect(await store().get(things, 'a')).toEqual({ ...thing('a'), version: 2 });
  });

  test('an id that was removed can be used again', async () => {
    await seed('a');
    await store().transact(async (tx) => tx.remove(things, (await tx.get(things, 'a'))!));
    await store().transact((tx) => tx.create(things, thing('a', { rank: 9 })));
    expect((await store().get(things, 'a'))?.rank).toBe(9);
  });

  test('a transaction may only read', async () => {
    await seed('a');
    const before = await snapshot();
    expect((await store().transact((tx) => tx.get(things, 'a')))?.id).toBe('a');
    expect(await snapshot()).toBe(before);
  });

  test('several reads of one transaction may be under way at once', async () => {
    await seed('a', 'b');
    const ids = await store().transact(async (tx) => {
      const read = await Promise.all([tx.get(things, 'a'), tx.get(things, 'b'), tx.get(things, 'c')]);
      return read.map((document) => document?.id ?? null);
    });
    expect(ids).toEqual(['a', 'b', null]);
  });
}
