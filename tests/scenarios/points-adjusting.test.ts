import { COLLECTIONS } from '../../server/documents/collections';
import { operations } from '../../server/documents/operations';
import { applyAdjustments } from '../../server/jobs/apply-adjustments';
import {
  accountOf,
  adjustment,
  earnPoints,
  GROUP,
  ledgerOf,
  OTHER_GROUP,
  PLENTY,
  pointsGroup,
} from '../support/points-group';
import { memberIdOf } from '../support/seed-people';
import { snapshotStore } from '../support/store-snapshot';
import { STORE_KINDS, type World } from '../support/world';

const DAY_MS = 86_400_000;

describe.each(STORE_KINDS)('an operator and the points of others, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await pointsGroup({ store });
  });
  afterEach(() => world.close());

  const adjust = (by: string, points: number, change = {}) =>
    world.as(by).call('points.adjust', { ...adjustment(points), ...change });

  it('gives points at once, with a reason and words that the member reads', async () => {
    expect(await adjust('su', 200)).toMatchObject({
      ok: true,
      data: { path: 'at-once', effectiveAtMs: world.clock.nowMs() },
    });
    const [entry] = await ledgerOf(world, 'li');
    expect(entry).toMatchObject({
      kind: 'adjustment',
      side: 'earned',
      reason: 'compensation',
      points: 200,
      balanceAfterPoints: 200,
      note: '上周的活动少记了',
      byMemberId: memberIdOf('su'),
      groupId: GROUP,
    });
    const records = await world.store.query(operations, {
      equal: { concerns: memberIdOf('li') },
      order: { field: 'order', direction: 'up' },
      limit: 10,
    });
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      auditOf: memberIdOf('su'),
      outbox: [{ memberId: memberIdOf('li'), message: { kind: 'points-adjusted', facts: { points: 200 } } }],
    });
    expect(records[0]?.reply).not.toContain('balance');
  });

  it('answers a repeated tap for an adjustment that waits from its record', async () => {
    const tap = () => world.as('su').call('points.adjust', adjustment(5_000), { key: 'key-of-one-large-tap' });
    const first = await tap();
    expect(first).toMatchObject({ ok: true });
    expect(await tap()).toEqual(first);
  });

  it('takes points as far as there are any, and makes no debt', async () => {
    await earnPoints(world, 'li', { points: 100 });
    expect(await adjust('su', -101)).toMatchObject({
      code: 'POINTS_LACKING',
      details: { availablePoints: 100, missingPoints: 1 },
    });
    expect(await adjust('su', -100)).toMatchObject({ ok: true });
    expect(await accountOf(world, 'li')).toMatchObject({ postedPoints: 0, debtPoints: 0 });
  });

  it('refuses one operator more than 5,000 points a day alone, and starts anew the next day', async () => {
    for (let count = 0; count < 5; count += 1) expect(await adjust('su', 1_000)).toMatchObject({ ok: true });
    expect(await adjust('su', 1)).toMatchObject({ code: 'DAY_CAP_REACHED', details: { leftPoints: 0 } });
    expect(await adjust('su', -1)).toMatchObject({ code: 'DAY_CAP_REACHED' });
    expect(await adjust('an', 1)).toMatchObject({ ok: true });
    world.clock.advance(DAY_MS);
    expect(await adjust('su', 1)).toMatchObject({ ok: true });
  });

  it('holds the daily cap when one operator adjusts many members at the same moment', async () => {
    const attempts = ['li', 'wang', 'zhao', 'li', 'wang', 'zhao', 'li', 'wang'].map(async (name) => {
      for (;;) {
        const reply = await adjust('su', 1_000, { memberId: memberIdOf(name) });
        if (reply.ok || reply.code !== 'TRY_AGAIN') return reply;
      }
    });
    const replies = await Promise.all(attempts);
    expect(replies.filter((reply) => reply.ok)).toHaveLength(5);
    const posted = await Promise.all(['li', 'wang', 'zhao'].map((name) => accountOf(world, name)));
    expect(posted.reduce((sum, account) => sum + account.postedPoints, 0)).toBe(5_000);
  });

  it('lets nobody adjust their own points, or those of somebody who was never in the group', async () => {
    const before = await snapshotStore(world.store, COLLECTIONS);
    expect(await adjust('su', 10, { memberId: memberIdOf('su') })).toMatchObject({ code: 'YOURSELF' });
    expect(await adjust('su', 10, { memberId: memberIdOf('mo') })).toMatchObject({ code: 'MEMBER_UNKNOWN' });
    expect(await adjust('fu', 10)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await adjust('zhao', 10)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await snapshotStore(world.store, COLLECTIONS)).toEqual(before);
  });

  it('waits for a second person above the limit, and tells the member nothing yet', async () => {
    const proposed = await adjust('su', 1_001);
    expect(proposed).toMatchObject({ data: { path: 'second-person', effectiveAtMs: null } });
    const adjustmentId = proposed.ok ? proposed.data.adjustmentId : '';
    expect(await accountOf(world, 'li')).toMatchObject({ postedPoints: 0 });
    const page = await world.as('li').call('points.read', {});
    expect(page).toMatchObject({ data: { coming: [] } });

    const wish = { groupId: GROUP, adjustmentId };
    expect(await world.as('su').call('points.approve-adjustment', wish)).toMatchObject({ code: 'YOURS' });
    expect(await world.as('fu').call('points.approve-adjustment', wish)).toMatchObject({ code: 'NOT_ALLOWED' });
    const foreign = { groupId: OTHER_GROUP, adjustmentId };
    expect(await world.as('fu').call('points.approve-adjustment', foreign)).toMatchObject({
      code: 'ADJUSTMENT_UNKNOWN',
    });
    const listed = await world.as('an').call('points.list-adjustments', { groupId: GROUP, waitingOnly: true });
    expect(listed).toMatchObject({
      data: { items: [{ adjustmentId, memberName: 'li', proposedByName: 'su', points: 1_001, mayApprove: true }] },
    });

    expect(await world.as('an').call('points.approve-adjustment', wish)).toMatchObject({ ok: true });
    expect(await accountOf(world, 'li')).toMatchObject({ postedPoints: 1_001, entryCount: 1 });
    expect(await world.as('zhou').call('points.approve-adjustment', wish)).toMatchObject({
      code: 'ALREADY_DECIDED',
      details: { status: 'applied' },
    });
    const after = await world.as('an').call('points.list-adjustments', { groupId: GROUP, waitingOnly: true });
    expect(after).toMatchObject({ data: { items: [] } });
    const all = await world.as('an').call('points.list-adjustments', { groupId: GROUP, waitingOnly: false });
    expect(all).toMatchObject({ data: { items: [{ adjustmentId, status: 'applied', mayApprove: false }] } });
  });

  it('never applies what was declined', async () => {
    const proposed = await adjust('su', 5_000);
    const wish = { groupId: GROUP, adjustmentId: proposed.ok ? proposed.data.adjustmentId : '' };
    expect(await world.as('an').call('points.decline-adjustment', wish)).toMatchObject({ ok: true });
    expect(await world.as('an').call('points.approve-adjustment', wish)).toMatchObject({ code: 'ALREADY_DECIDED' });
    world.clock.advance(2 * DAY_MS);
    await applyAdjustments(world.ports, PLENTY);
    expect((await accountOf(world, 'li')).postedPoints).toBe(0);
  });
});
