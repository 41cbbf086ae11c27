import { accounts, entries, entryId } from '../../server/documents/accounts';
import { notices } from '../../server/documents/notices';
import { expirePoints } from '../../server/jobs/expire-points';
import { replayLedger, replayWholeLedger } from '../../server/jobs/replay-ledger';
import { reportLiability } from '../../server/jobs/report-liability';
import { warnExpiringPoints } from '../../server/jobs/warn-expiring-points';
import { Conflict } from '../../server/ports/store-errors';
import { accountOf, earnPoints, ledgerOf, PLENTY, pointsGroup, spendPoints } from '../support/points-group';
import { memberIdOf } from '../support/seed-people';
import { EVERY_STORE, type World } from '../support/world';

const DAY_MS = 86_400_000;

jest.setTimeout(60_000);

describe.each(EVERY_STORE)('the ledger at night, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await pointsGroup({ store });
    await earnPoints(world, 'li', { points: 100 });
    await earnPoints(world, 'wang', { points: 50 });
    await spendPoints(world, 'li', 30);
  });
  afterEach(() => world.close());

  /** Somebody with access to the store changes a document behind our back. */
  const tamper = (id: string, change: object): Promise<void> =>
    world.store.transact(async (tx) => {
      const entry = await tx.get(entries, id);
      if (entry !== null) return tx.replace(entries, entry, { ...entry, ...change });
      const account = await tx.get(accounts, id);
      if (account !== null) await tx.replace(accounts, account, { ...account, ...change });
    });

  it('replays every account and finds that all agree', async () => {
    const report = await replayLedger(world.ports, PLENTY);
    expect(report).toEqual({ status: 'done', counts: { accountCount: 8, entryCount: 3, faultCount: 0 } });
    expect(world.log.errors).toEqual([]);
  });

  it('agrees after many earnings and spendings at the same moment, none of them lost', async () => {
    // On the cloud each conflict is a way there and back, and twenty on one account are a minute of them.
    const pairs = store === 'cloud' ? 4 : 20;
    const again = (act: () => Promise<unknown>): Promise<unknown> =>
      act().catch((error: unknown) => {
        if (error instanceof Conflict) return again(act);
        throw error;
      });
    const acts = Array.from({ length: pairs }, () => [
      again(() => earnPoints(world, 'li', { points: 3 })),
      again(() => spendPoints(world, 'li', 2)),
    ]);
    await Promise.all(acts.flat());
    expect(await accountOf(world, 'li')).toMatchObject({ postedPoints: 70 + pairs, entryCount: 2 + 2 * pairs });
    expect(await replayWholeLedger(world.ports, PLENTY)).toMatchObject({ counts: { faultCount: 0 } });
  });

  it('reads only what is new the next night, and everything when asked to', async () => {
    await replayLedger(world.ports, PLENTY);
    await earnPoints(world, 'li', { points: 1 });
    expect(await replayLedger(world.ports, PLENTY)).toMatchObject({ counts: { entryCount: 1, faultCount: 0 } });
    expect(await replayWholeLedger(world.ports, PLENTY)).toMatchObject({ counts: { entryCount: 4, faultCount: 0 } });
  });

  it.each([
    ['one point more on an account', memberIdOf('li'), { postedPoints: 71 }],
    ['a lot moved to a later day', memberIdOf('li'), { lots: [{ expiresOn: '2030-12-31', points: 70 }] }],
    ['a forgotten debt', memberIdOf('li'), { debtPoints: 5 }],
    ['a line that says more', entryId(memberIdOf('li'), 1), { points: 101 }],
    ['a line with other words', entryId(memberIdOf('li'), 1), { note: '别的话' }],
    ['a line with another balance', entryId(memberIdOf('li'), 2), { balanceAfterPoints: 71 }],
    ['a line out of the chain', entryId(memberIdOf('li'), 2), { prevHash: 'x' }],
  ])('finds %s, freezes that account alone and tells its member the case', async (_what, id, change) => {
    await tamper(id, change);
    expect(await replayLedger(world.ports, PLENTY)).toMatchObject({ counts: { faultCount: 1 } });
    const li = await accountOf(world, 'li');
    expect(li.status).toBe('frozen');
    expect(li.caseNumber).toMatch(/^2026-11-23-[A-Z0-9]{6}$/);
    expect(await accountOf(world, 'wang')).toMatchObject({ status: 'open', caseNumber: null });
    expect(world.log.errors.map((line) => line.event)).toEqual(['ledger-mismatch']);
    expect(await world.as('li').call('points.read', {})).toMatchObject({ data: { caseNumber: li.caseNumber } });
    world.clock.advance(DAY_MS);
    await replayLedger(world.ports, PLENTY);
    expect(await accountOf(world, 'li')).toMatchObject({ status: 'frozen', caseNumber: li.caseNumber });
  });

  it('finds a change of an old line once everything is replayed', async () => {
    await replayLedger(world.ports, PLENTY);
    await tamper(entryId(memberIdOf('li'), 1), { note: '别的话' });
    expect(await replayLedger(world.ports, PLENTY)).toMatchObject({ counts: { faultCount: 0 } });
    expect(await replayWholeLedger(world.ports, PLENTY)).toMatchObject({ counts: { faultCount: 1 } });
  });

  it('finds a line that is gone', async () => {
    await world.store.transact(async (tx) => {
      const entry = await tx.get(entries, entryId(memberIdOf('li'), 1));
      if (entry !== null) await tx.remove(entries, entry);
    });
    expect(await replayLedger(world.ports, PLENTY)).toMatchObject({ counts: { faultCount: 1 } });
  });

  it('writes off expired points once, however often it runs', async () => {
    world.clock.set('2028-01-01 03:00');
    expect(await expirePoints(world.ports, PLENTY)).toMatchObject({
      status: 'done',
      counts: { lotCount: 2, expiredPoints: 120 },
    });
    expect(await expirePoints(world.ports, PLENTY)).toMatchObject({ counts: {} });
    const lines = await ledgerOf(world, 'li');
    expect(lines.at(-1)).toMatchObject({
      kind: 'expiry',
      points: -70,
      balanceAfterPoints: 0,
      subject: `exp:${memberIdOf('li')}:2027-12-31`,
    });
    expect(await accountOf(world, 'li')).toMatchObject({ postedPoints: 0, nextExpiryDay: '' });
    expect(await replayWholeLedger(world.ports, PLENTY)).toMatchObject({ counts: { faultCount: 0 } });
  });

  it('shows a member the same whether the sweep ran that night or a month later', async () => {
    const seen: unknown[] = [];
    for (const sweeps of [true, false]) {
      const other = await pointsGroup({ store });
      await earnPoints(other, 'li', { points: 100 });
      other.clock.set('2027-06-01 08:00');
      await earnPoints(other, 'li', { points: 40 });
      other.clock.set('2028-01-01 03:00');
      if (sweeps) await expirePoints(other.ports, PLENTY);
      other.clock.set('2028-01-30 08:00');
      await earnPoints(other, 'li', { points: 7 });
      await spendPoints(other, 'li', 20);
      if (!sweeps) await expirePoints(other.ports, PLENTY);
      const page = await other.as('li').call('points.read', {});
      const lines = (await ledgerOf(other, 'li')).map((line) => [line.kind, line.points]);
      const balances = (await ledgerOf(other, 'li'))
        .filter((line) => line.kind !== 'expiry')
        .map((line) => line.balanceAfterPoints);
      seen.push({ page, lines: lines.map((line) => line.join(' ')).sort(), balances });
      await other.close();
    }
    expect(seen[0]).toEqual(seen[1]);
  });

  it('tells members 30 and 7 days ahead, once each', async () => {
    const told = async (): Promise<unknown[]> => {
      await warnExpiringPoints(world.ports, PLENTY);
      await warnExpiringPoints(world.ports, PLENTY);
      const found = await world.store.query(notices, {
        equal: { memberId: memberIdOf('li') },
        order: { field: 'order', direction: 'up' },
        limit: 10,
      });
      return found.map((notice) => notice.message.facts['daysLeft']);
    };
    world.clock.set('2027-11-30 08:00');
    expect(await told()).toEqual([]);
    world.clock.set('2027-12-01 08:00');
    expect(await told()).toEqual([30]);
    world.clock.set('2027-12-10 08:00');
    expect(await told()).toEqual([30]);
    world.clock.set('2027-12-24 08:00');
    expect(await told()).toEqual([30, 7]);
    world.clock.set('2028-01-02 08:00');
    expect(await told()).toHaveLength(2);
  });

  it('adds up what is owed by expiry month, equal to what the ledger says', async () => {
    world.clock.set('2027-02-01 08:00');
    await earnPoints(world, 'wang', { points: 200 });
    const before = await world.as('zhou').call('points.read-liability', {});
    expect(before).toMatchObject({ data: { report: null } });
    expect(await reportLiability(world.ports, PLENTY)).toMatchObject({ status: 'done' });
    expect(await world.as('zhou').call('points.read-liability', {})).toMatchObject({
      data: {
        pointsPerYuan: 100,
        report: {
          day: '2027-02-01',
          accountCount: 8,
          totalPoints: 320,
          totalFen: 320,
          debtPoints: 0,
          months: [
            { month: '2027-12', points: 120, fen: 120 },
            { month: '2028-12', points: 200, fen: 200 },
          ],
        },
      },
    });
    const lines = [...(await ledgerOf(world, 'li')), ...(await ledgerOf(world, 'wang'))];
    expect(lines.reduce((sum, line) => sum + line.points, 0)).toBe(320);
    expect(await world.as('su').call('points.read-liability', {})).toMatchObject({ code: 'NOT_ALLOWED' });
  });
});
