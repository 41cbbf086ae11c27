import { createHostileStore } from '../../server/adapters/hostile/create-hostile-store';
import { FAULT_KINDS } from '../../server/adapters/hostile/faults';
import { SimulatedTime } from '../../server/adapters/hostile/simulated-time';
import { Conflict, OutcomeUnknown } from '../../server/ports/store-errors';
import { counter, counters, thing, things } from '../support/store-documents';
import { openHostileStore, SEEDS } from '../support/store-in-hostile-time';

describe('the hostile store fails as production may', () => {
  test('a commit whose answer was lost is there', async () => {
    const { store, order, counts } = openHostileStore();
    order('lostReply');
    await expect(store.transact((tx) => tx.create(things, thing('a')))).rejects.toBeInstanceOf(OutcomeUnknown);
    expect(await store.get(things, 'a')).not.toBeNull();
    expect(counts().lostReply).toBe(1);
  });

  test('a commit that timed out is there or is not', async () => {
    const found = await Promise.all(
      SEEDS.map(async (seed) => {
        const { store, setFaults } = openHostileStore({}, seed);
        let isAtCommit = false;
        const attempt = store.transact(async (tx) => {
          await tx.create(things, thing('a'));
          setFaults({ timeout: 1 });
          isAtCommit = true;
        });
        await expect(attempt).rejects.toBeInstanceOf(OutcomeUnknown);
        setFaults({});
        expect(isAtCommit).toBe(true);
        return (await store.get(things, 'a')) !== null;
      }),
    );
    expect(new Set(found)).toEqual(new Set([true, false]));
  });

  test('a guarded update whose answer was lost is there', async () => {
    const { store, order } = openHostileStore();
    await store.transact((tx) => tx.create(counters, counter('c')));
    order('lostReply');
    const update = store.guarded(counters, 'c', { where: {}, patch: { add: { left: -1 } } });
    await expect(update).rejects.toBeInstanceOf(OutcomeUnknown);
    expect((await store.get(counters, 'c'))?.left).toBe(9);
  });

  test.each(['conflictAtWrite', 'conflictAtCommit'] as const)(
    '%s is tried again and leaves one effect',
    async (fault) => {
      const { store, order, counts } = openHostileStore();
      order(fault);
      order(fault);
      let runs = 0;
      await store.transact(async (tx) => {
        runs += 1;
        await tx.create(things, thing('a', { rank: runs }));
      });
      expect(runs).toBe(3);
      expect(counts()[fault]).toBe(2);
      expect(await store.get(things, 'a')).toMatchObject({ rank: 3, version: 1 });
    },
  );

  test.each(['conflictAtWrite', 'conflictAtCommit'] as const)(
    '%s without end is thrown on after five runs',
    async (fault) => {
      const { store, snapshot } = openHostileStore({ [fault]: 1 });
      const before = snapshot();
      let runs = 0;
      const attempt = store.transact(async (tx) => {
        runs += 1;
        await tx.create(things, thing('a'));
      });
      await expect(attempt).rejects.toBeInstanceOf(Conflict);
      expect(runs).toBe(5);
      expect(snapshot()).toBe(before);
    },
  );

  test('retries pause with full jitter, at most 20 ms at first and 400 ms in all later ones', async () => {
    const pauses: number[] = [];
    const time = new SimulatedTime();
    const sleep = (pauseMs: number) => {
      if (!Number.isInteger(pauseMs)) pauses.push(pauseMs);
      return time.sleep(pauseMs);
    };
    const { store } = createHostileStore({ seed: 3, clock: time, sleep, faults: { conflictAtCommit: 1 } });
    await expect(store.transact((tx) => tx.create(things, thing('a')))).rejects.toBeInstanceOf(Conflict);
    expect(pauses).toHaveLength(4);
    expect(pauses.every((pause, index) => pause >= 0 && pause <= Math.min(400, 20 * 2 ** index))).toBe(true);
  });

  test.each(SEEDS.slice(0, 10))(
    'with every fault at once what was acknowledged is there exactly once (seed %i)',
    async (seed) => {
      const rates = Object.fromEntries(FAULT_KINDS.map((kind) => [kind, 0.08]));
      const { store, setFaults, time } = openHostileStore(rates, seed);
      const outcomes = await Promise.allSettled(
        SEEDS.map((index) => store.transact((tx) => tx.create(things, thing(`t${index}`)))),
      );
      setFaults({});
      time.advance(30_000);
      const isThere = await Promise.all(SEEDS.map(async (index) => (await store.get(things, `t${index}`)) !== null));
      outcomes.forEach((outcome, index) => {
        if (outcome.status === 'fulfilled') expect(isThere[index]).toBe(true);
        else if (!(outcome.reason instanceof OutcomeUnknown)) expect(isThere[index]).toBe(false);
      });
    },
  );

  test('every kind of fault is drawn and counted', async () => {
    const { store, counts, time } = openHostileStore(Object.fromEntries(FAULT_KINDS.map((kind) => [kind, 0.1])));
    await Promise.allSettled(
      Array.from({ length: 300 }, (_, index) =>
        store.transact(async (tx) => {
          await tx.create(things, thing(`t${index}`));
          await tx.get(things, `t${index - 1}`);
        }),
      ),
    );
    time.advance(30_000);
    for (const kind of FAULT_KINDS) expect(counts()[kind]).toBeGreaterThan(0);
  });

  test('the same seed gives the same history', async () => {
    const run = async () => {
      const { store, snapshot, counts, time } = openHostileStore(
        Object.fromEntries(FAULT_KINDS.map((kind) => [kind, 0.1])),
        11,
      );
      await Promise.allSettled(
        SEEDS.map((index) => store.transact((tx) => tx.create(things, thing(`t${index % 20}`, { rank: index })))),
      );
      return [snapshot(), counts(), time.nowMs()];
    };
    expect(await run()).toEqual(await run());
  });
});
