import { Conflict } from '../../server/ports/store-errors';
import { newGate } from '../support/gate';
import { counter, counters, thing, things } from '../support/store-documents';
import type { StoreOfCase } from './store-conformance';

const CALLERS = Array.from({ length: 60 }, (_, index) => index);
const STOCK = 45;

/** One document that many read and change at once, as the places of a form on the evening it opens. */
export function hotDocumentCases(store: StoreOfCase): void {
  const take = (index: number) =>
    store().guarded(counters, 'stock', {
      where: { atLeast: { left: 1 } },
      patch: { add: { left: -1 }, push: { open: `r${String(index)}` } },
    });

  /** Notes what it saw of the stock; every third fails after it has written. */
  const note = (index: number) =>
    store()
      .transact(async (tx) => {
        const seen = (await tx.get(counters, 'stock'))!;
        await tx.create(things, thing(`n${String(index)}`, { rank: seen.left, payload: seen.open }));
        if (index % 3 === 0) throw new RangeError('refused');
        return true;
      })
      .catch((error: unknown) => {
        if (error instanceof RangeError || error instanceof Conflict) return false;
        throw error;
      });

  test('is changed by all who were told so, whatever transactions read it or fail among them', async () => {
    await store().transact((tx) => tx.create(counters, counter('stock', { left: STOCK })));
    const taking = CALLERS.map((index) => ({ took: take(index), noted: note(index) }));
    const took = await Promise.all(taking.map((one) => one.took));
    const noted = await Promise.all(taking.map((one) => one.noted));
    expect(took.filter(Boolean)).toHaveLength(STOCK);
    const stock = (await store().get(counters, 'stock'))!;
    const names = CALLERS.filter((index) => took[index]).map((index) => `r${String(index)}`);
    expect(stock).toMatchObject({ left: 0 });
    expect([...stock.open].sort()).toEqual(names.sort());
    const notes = await store().query(things, { equal: {}, limit: 100 });
    expect(notes.map(({ id }) => id).sort()).toEqual(
      CALLERS.filter((index) => noted[index])
        .map((index) => `n${String(index)}`)
        .sort(),
    );
    // What a transaction saw was whole: as many taken as were missing.
    for (const { rank, payload } of notes) expect(Number(rank) + (payload as string[]).length).toBe(STOCK);
  });

  test('is read as it is, however often it was read before', async () => {
    await store().transact((tx) => tx.create(counters, counter('stock')));
    for (const index of CALLERS.slice(0, 5)) {
      expect((await store().get(counters, 'stock'))?.left).toBe(10 - index);
      expect((await store().getMany(counters, ['stock', 'stock'])).map((one) => one?.left)).toEqual([
        10 - index,
        10 - index,
      ]);
      await take(index);
    }
    expect((await store().get(counters, 'stock'))?.version).toBe(6);
  });

  test('is read as it is, when it was removed and made again under its id', async () => {
    await store().transact((tx) => tx.create(things, thing('a')));
    const gate = newGate();
    const removal = store().transact(async (tx) => {
      await tx.remove(things, (await tx.get(things, 'a'))!);
      await gate.wait();
    });
    await gate.reached;
    expect((await store().get(things, 'a'))?.rank).toBe(0);
    gate.open();
    await removal;
    await store().transact((tx) => tx.create(things, thing('a', { rank: 9 })));
    expect(await store().get(things, 'a')).toEqual({ ...thing('a', { rank: 9 }), version: 1 });
  });
}
