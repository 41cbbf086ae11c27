import { accounts, newAccount } from '../../server/documents/accounts';
import { COLLECTIONS } from '../../server/documents/collections';
import { jobs } from '../../server/documents/jobs';
import { replayLedger } from '../../server/jobs/replay-ledger';
import { reportLiability } from '../../server/jobs/report-liability';
import type { Clock } from '../../server/ports/clock';
import { PLENTY, pointsGroup } from '../support/points-group';
import { snapshotStore } from '../support/store-snapshot';
import { STORE_KINDS, type World } from '../support/world';

describe.each(STORE_KINDS)('a nightly job over all accounts, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await pointsGroup({ store });
  });
  afterEach(() => world.close());

  it('goes on where it was cut short, and comes to the same report', async () => {
    await world.store.transact(async (tx) => {
      for (let count = 0; count < 230; count += 1) {
        const account = newAccount(`m_crowd${String(count)}`, world.clock.nowMs());
        const lots = [{ expiresOn: '2027-12-31', points: 1 }];
        await tx.create(accounts, { ...account, lots, postedPoints: 1 });
      }
    });
    const inOneGo = await reportLiability(world.ports, PLENTY);
    const runs: string[] = [];
    for (let calls = 0; calls < 5 && runs.at(-1) !== 'done'; calls += 1) {
      let asked = 0;
      const hurried: Clock = { nowMs: () => world.clock.nowMs() + Math.floor(asked++ / 4) };
      const report = await reportLiability({ ...world.ports, clock: hurried }, { deadlineMs: world.clock.nowMs() + 1 });
      runs.push(report.status);
      if (report.status === 'done') expect(report.counts).toEqual(inOneGo.counts);
    }
    expect(runs).toEqual(['paused', 'paused', 'done']);
  });

  it('runs once at a time: a second call finds the job taken, until the lease of a dead one ends', async () => {
    await world.store.transact((tx) =>
      tx.create(jobs, {
        ...{ id: 'replay-ledger', schema: 1, cursor: '', fence: 3, lastRunAtMs: 0, report: {} },
        leaseUntilMs: world.clock.nowMs() + 60_000,
      }),
    );
    const before = await snapshotStore(world.store, COLLECTIONS);
    expect(await replayLedger(world.ports, PLENTY)).toEqual({ status: 'busy', counts: {} });
    expect(await snapshotStore(world.store, COLLECTIONS)).toEqual(before);
    world.clock.advance(60_000);
    expect(await replayLedger(world.ports, PLENTY)).toMatchObject({ status: 'done' });
    expect(await world.store.get(jobs, 'replay-ledger')).toMatchObject({ fence: 4, leaseUntilMs: 0, cursor: '' });
  });

  it('is held up by no lease that a clock has taken which was set back since', async () => {
    await world.store.transact((tx) =>
      tx.create(jobs, {
        ...{ id: 'replay-ledger', schema: 1, cursor: '', fence: 3, lastRunAtMs: 0, report: {} },
        leaseUntilMs: world.clock.nowMs() + 2 * 60_000 + 1,
      }),
    );
    expect(await replayLedger(world.ports, PLENTY)).toMatchObject({ status: 'done' });
  });
});
