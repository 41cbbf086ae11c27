import { AlreadyExists, Conflict } from '../../server/ports/store-errors';
import { snapshotStore } from '../support/store-snapshot';
import { testCollections, thing, things } from '../support/store-documents';
import type { StoreOfCase } from './store-conformance';

export function conflictCases(store: StoreOfCase): void {
  const snapshot = () => snapshotStore(store(), testCollections);
  const seed = (id: string) => store().transact((tx) => tx.create(things, thing(id)));

  test('create refuses an id that is taken, names it, and the transaction leaves no trace', async () => {
    await seed('a');
    const before = await snapshot();
    const attempt = store().transact(async (tx) => {
      await tx.create(things, thing('b'));
      await tx.create(things, thing('a'));
    });
    await expect(attempt).rejects.toMatchObject({ name: 'AlreadyExists', collection: 'things', id: 'a' });
    expect(await snapshot()).toBe(before);
  });

  test('create refuses an id that the same transaction has taken', async () => {
    const attempt = store().transact(async (tx) => {
      await tx.create(things, thing('a'));
      await tx.create(things, thing('a'));
    });
    await expect(attempt).rejects.toBeInstanceOf(AlreadyExists);
    expect(await store().get(things, 'a')).toBeNull();
  });

  test('after AlreadyExists the transaction can only end, even if the work goes on', async () => {
    await seed('a');
    const before = await snapshot();
    const attempt = store().transact(async (tx) => {
      await tx.create(things, thing('a')).catch(() => null);
      await expect(tx.create(things, thing('b'))).rejects.toBeInstanceOf(AlreadyExists);
      return 'swallowed';
    });
    await expect(attempt).rejects.toBeInstanceOf(AlreadyExists);
    expect(await snapshot()).toBe(before);
  });

  test('AlreadyExists is not tried again', async () => {
    await seed('a');
    let runs = 0;
    const attempt = store().transact((tx) => {
      runs += 1;
      return tx.create(things, thing('a'));
    });
    await expect(attempt).rejects.toBeInstanceOf(AlreadyExists);
    expect(runs).toBe(1);
  });

  describe.each(['replace', 'touch', 'remove'] as const)('%s over an old read', (call) => {
    test('is a conflict, is tried five times, and leaves no trace', async () => {
      await seed('a');
      const old = (await store().get(things, 'a'))!;
      await store().transact(async (tx) => tx.touch(things, (await tx.get(things, 'a'))!));
      const before = await snapshot();
      let runs = 0;
      const attempt = store().transact((tx) => {
        runs += 1;
        return call === 'replace' ? tx.replace(things, old, thing('a')) : tx[call](things, old);
      });
      await expect(attempt).rejects.toBeInstanceOf(Conflict);
      expect(runs).toBe(5);
      expect(await snapshot()).toBe(before);
    });

    test('is a conflict when the document is gone', async () => {
      await seed('a');
      const old = (await store().get(things, 'a'))!;
      await store().transact((tx) => tx.remove(things, old));
      const attempt = store().transact((tx) =>
        call === 'replace' ? tx.replace(things, old, thing('a')) : tx[call](things, old),
      );
      await expect(attempt).rejects.toBeInstanceOf(Conflict);
      expect(await store().get(things, 'a')).toBeNull();
    });
  });

  test('a conflict that the work swallows is tried again all the same', async () => {
    await seed('a');
    const old = (await store().get(things, 'a'))!;
    await store().transact(async (tx) => tx.touch(things, (await tx.get(things, 'a'))!));
    let runs = 0;
    const outcome = await store().transact(async (tx) => {
      runs += 1;
      const read = runs === 1 ? old : (await tx.get(things, 'a'))!;
      await tx.replace(things, read, thing('a', { rank: runs })).catch(() => null);
      return runs;
    });
    expect(outcome).toBe(2);
    expect((await store().get(things, 'a'))?.rank).toBe(2);
  });
}
