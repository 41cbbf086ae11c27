import { Conflict, StoreUnavailable } from '../../server/ports/store-errors';
import type { Store, Transaction } from '../../server/ports/store';
import { counter, counters, thing, things } from '../support/store-documents';
import { openHostileStore, SEEDS } from '../support/store-in-hostile-time';

/** Both doctors may go off call while the other one is on: allowed one by one, wrong together. */
async function bothLeave(store: Store, rely: (tx: Transaction, id: string) => Promise<void>): Promise<number> {
  await store.transact(async (tx) => {
    await tx.create(things, thing('left', { isOpen: true }));
    await tx.create(things, thing('right', { isOpen: true }));
  });
  const leave = (own: string, other: string) =>
    store.transact(async (tx) => {
      const mine = (await tx.get(things, own))!;
      if ((await tx.get(things, other))?.isOpen !== true) return;
      await rely(tx, other);
      await tx.replace(things, mine, { ...mine, isOpen: false });
    });
  await Promise.all([leave('left', 'right'), leave('right', 'left')]);
  return store.count(things, { equal: { isOpen: true } });
}

const touch = async (tx: Transaction, id: string) => tx.touch(things, (await tx.get(things, id))!);
describe('the hostile store isolates transactions no better than production', () => {
  test('write skew happens without touch', async () => {
    const left = await Promise.all(
      SEEDS.map((seed) => bothLeave(openHostileStore({}, seed).store, () => Promise.resolve())),
    );
    expect(left).toContain(0);
  });

  test('write skew never happens with touch', async () => {
    const left = await Promise.all(SEEDS.map((seed) => bothLeave(openHostileStore({}, seed).store, touch)));
    expect(new Set(left)).toEqual(new Set([1]));
  });

  test('of two transactions that write one document the second writer fails at once', async () => {
    const { store, counts } = openHostileStore();
    await store.transact((tx) => tx.create(things, thing('a')));
    const write = () => store.transact(async (tx) => touch(tx, 'a'));
    await Promise.all([write(), write()]);
    expect(counts().writeConflicts).toBeGreaterThan(0);
    expect((await store.get(things, 'a'))?.version).toBe(3);
  });

  test('a plain update of a document that a transaction has written waits for its end', async () => {
    const { store, counts, time } = openHostileStore();
    const order: string[] = [];
    const commit = store.transact(async (tx) => {
      await tx.create(counters, counter('c'));
      await time.sleep(1_000);
      order.push('commit');
    });
    await time.sleep(200);
    const applied = await store.guarded(counters, 'c', { where: {}, patch: { add: { left: -1 } } });
    order.push(`update ${String(applied)}`);
    await commit;
    expect(order).toEqual(['commit', 'update true']);
    expect(counts().blockedUpdates).toBe(1);
  });

  test('a plain update that waits too long for a lock fails and changes nothing', async () => {
    const { store, order, snapshot } = openHostileStore();
    order('deadHolder');
    const dead = store.transact(async (tx) => {
      await tx.create(counters, counter('c'));
      await tx.get(counters, 'c');
    });
    await expect(dead).rejects.toBeInstanceOf(StoreUnavailable);
    const before = snapshot();
    const update = store.guarded(counters, 'c', { where: {}, patch: { add: { left: 1 } } });
    await expect(update).rejects.toBeInstanceOf(StoreUnavailable);
    expect(snapshot()).toBe(before);
  });

  test('what a dead caller locked is free again when its transaction expires, and not before', async () => {
    const { store, order, time, counts } = openHostileStore();
    order('deadHolder');
    const create = (rank: number) =>
      store.transact(async (tx) => {
        await tx.create(things, thing('a', { rank }));
        await tx.get(things, 'a');
      });
    await expect(create(1)).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(create(2)).rejects.toBeInstanceOf(Conflict);
    time.advance(30_000);
    await create(3);
    expect((await store.get(things, 'a'))?.rank).toBe(3);
    expect(counts()).toMatchObject({ deadHolder: 1, expiredLocks: 1 });
  });

  test('a transaction that takes longer than 30 seconds is not committed', async () => {
    const { store, time } = openHostileStore();
    const attempt = store.transact(async (tx) => {
      await tx.create(things, thing('a'));
      time.advance(30_000);
    });
    await expect(attempt).rejects.toBeInstanceOf(StoreUnavailable);
    expect(await store.get(things, 'a')).toBeNull();
  });

  test('a stale snapshot reads old values and cannot overwrite new ones', async () => {
    const { store, order } = openHostileStore();
    await store.transact((tx) => tx.create(things, thing('a')));
    for (let turn = 0; turn < 6; turn += 1) await store.transact(async (tx) => touch(tx, 'a'));
    order('staleSnapshot');
    const seen: (number | undefined)[] = [];
    await store.transact(async (tx) => {
      const read = await tx.get(things, 'a');
      seen.push(read?.version);
      await tx.touch(things, read!);
    });
    expect(seen).toHaveLength(2);
    expect(seen[0]).toBeLessThan(7);
    expect(seen[1]).toBe(7);
  });
});
