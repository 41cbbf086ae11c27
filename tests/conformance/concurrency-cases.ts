import { AlreadyExists, Conflict } from '../../server/ports/store-errors';
import { newGate } from '../support/gate';
import { counter, counters, notes, thing, things } from '../support/store-documents';
import type { StoreOfCase } from './store-conformance';

const CALLERS = Array.from({ length: 100 }, (_, index) => index);

export function concurrencyCases(store: StoreOfCase): void {
  const increment = () =>
    store().transact(async (tx) => {
      const read = (await tx.get(things, 'sum'))!;
      await tx.replace(things, read, { ...read, rank: Number(read.rank) + 1 });
    });

  test('of a hundred callers who increment one document, exactly those who were told so did', async () => {
    await store().transact((tx) => tx.create(things, thing('sum')));
    const outcomes = await Promise.allSettled(CALLERS.map(increment));
    const done = outcomes.filter(({ status }) => status === 'fulfilled').length;
    const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    expect(reasons.every((reason) => reason instanceof Conflict)).toBe(true);
    expect(done).toBeGreaterThan(0);
    expect(await store().get(things, 'sum')).toMatchObject({ rank: done, version: done + 1 });
  });

  test('a hundred callers who write different documents all succeed', async () => {
    await Promise.all(CALLERS.map((index) => store().transact((tx) => tx.create(things, thing(`t${index}`)))));
    expect(await store().count(things, { equal: { group: 'a' } })).toBe(100);
  });

  test('of a hundred callers who create the same id, one succeeds and the others learn that it exists', async () => {
    const outcomes = await Promise.allSettled(
      CALLERS.map((index) => store().transact((tx) => tx.create(things, thing('only', { rank: index })))),
    );
    const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    expect(reasons).toHaveLength(99);
    expect(reasons.every((reason) => reason instanceof AlreadyExists || reason instanceof Conflict)).toBe(true);
  });

  test('guarded updates never take more than there is', async () => {
    await store().transact((tx) => tx.create(counters, counter('stock', { left: 30 })));
    const taken = await Promise.all(
      CALLERS.map((index) =>
        store().guarded(counters, 'stock', {
          where: { atLeast: { left: 1 } },
          patch: { add: { left: -1 }, push: { open: `r${index}` } },
        }),
      ),
    );
    expect(taken.filter(Boolean)).toHaveLength(30);
    const stock = (await store().get(counters, 'stock'))!;
    expect(stock.left).toBe(0);
    expect([...stock.open].sort()).toEqual(
      CALLERS.filter((index) => taken[index])
        .map((index) => `r${index}`)
        .sort(),
    );
  });

  test('a guarded update whose condition names its own effect is applied once', async () => {
    await store().transact((tx) => tx.create(counters, counter('stock')));
    const taken = await Promise.all(
      CALLERS.map(() =>
        store().guarded(counters, 'stock', {
          where: { lacks: { open: 'r' } },
          patch: { add: { left: -1 }, push: { open: 'r' } },
        }),
      ),
    );
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect((await store().get(counters, 'stock'))?.left).toBe(9);
  });

  test('nobody outside sees a document before its transaction has committed', async () => {
    const gate = newGate();
    const commit = store().transact(async (tx) => {
      await tx.create(things, thing('a'));
      await gate.wait();
    });
    await gate.reached;
    expect(await store().get(things, 'a')).toBeNull();
    expect(await store().getMany(things, ['a'])).toEqual([null]);
    expect(await store().query(things, { equal: {}, limit: 10 })).toEqual([]);
    expect(await store().count(things, { equal: {} })).toBe(0);
    gate.open();
    await commit;
    expect(await store().get(things, 'a')).not.toBeNull();
  });

  test('the documents of one transaction appear together', async () => {
    const torn: unknown[] = [];
    const writers = CALLERS.slice(0, 20).map((index) =>
      store().transact(async (tx) => {
        await tx.create(things, thing(`x${index}`, { group: `g${index}` }));
        await tx.create(things, thing(`y${index}`, { group: `g${index}` }));
      }),
    );
    const readers = CALLERS.map(async (index) => {
      const pair = await store().getMany(things, [`x${index % 20}`, `y${index % 20}`]);
      if ((pair[0] === null) !== (pair[1] === null)) torn.push(pair);
    });
    await Promise.all([...writers, ...readers]);
    expect(torn).toEqual([]);
  });

  test('one that fails does not take others with it', async () => {
    const outcomes = await Promise.allSettled(
      CALLERS.map((index) =>
        store().transact(async (tx) => {
          await tx.create(things, thing(`t${index}`));
          await tx.create(notes, thing(`n${index}`));
          if (index % 3 === 0) throw new RangeError('refused');
        }),
      ),
    );
    expect(outcomes.map(({ status }) => status === 'rejected')).toEqual(CALLERS.map((index) => index % 3 === 0));
    expect(await store().count(things, { equal: { group: 'a' } })).toBe(66);
    expect(await store().count(notes, { equal: { group: 'a' } })).toBe(66);
  });

  test('money moved between documents by many is neither made nor lost', async () => {
    await store().transact(async (tx) => {
      for (let index = 0; index < 10; index += 1) await tx.create(things, thing(`a${index}`, { rank: 100 }));
    });
    await Promise.allSettled(CALLERS.map((index) => move(store, `a${index % 10}`, `a${(index * 7 + 3) % 10}`)));
    const accounts = await store().query(things, { equal: {}, limit: 100 });
    expect(accounts.reduce((sum, { rank }) => sum + Number(rank), 0)).toBe(1_000);
  });
}

function move(store: StoreOfCase, fromId: string, toId: string): Promise<void> {
  return store().transact(async (tx) => {
    if (fromId === toId) return;
    const payer = (await tx.get(things, fromId))!;
    const payee = (await tx.get(things, toId))!;
    await tx.replace(things, payer, { ...payer, rank: Number(payer.rank) - 10 });
    await tx.replace(things, payee, { ...payee, rank: Number(payee.rank) + 10 });
  });
}
