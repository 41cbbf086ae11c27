import { applyAdjustments } from '../../server/jobs/apply-adjustments';
import { accountOf, adjustment, earnPoints, GROUP, onePersonShop, PLENTY, spendPoints } from '../support/points-group';
import { STORE_KINDS, type World } from '../support/world';

const DAY_MS = 86_400_000;

describe.each(STORE_KINDS)('a shop with nobody else in it, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await onePersonShop({ store });
  });
  afterEach(() => world.close());

  const propose = async (points: number) => {
    const reply = await world.as('zhou').call('points.adjust', adjustment(points));
    if (!reply.ok) throw new Error(reply.code);
    return reply.data;
  };

  it('announces a large adjustment to the member and applies it a day later, once', async () => {
    const { path, effectiveAtMs } = await propose(3_000);
    expect(path).toBe('next-day');
    expect(effectiveAtMs).toBe(world.clock.nowMs() + DAY_MS);
    expect(await world.as('li').call('points.read', {})).toMatchObject({
      data: { availablePoints: 0, coming: [{ points: 3_000, effectiveAtMs, note: '上周的活动少记了' }] },
    });

    world.clock.advance(DAY_MS - 1);
    await applyAdjustments(world.ports, PLENTY);
    expect((await accountOf(world, 'li')).postedPoints).toBe(0);
    world.clock.advance(1);
    const report = await applyAdjustments(world.ports, PLENTY);
    expect(report).toMatchObject({ status: 'done', counts: { applied: 1, void: 0 } });
    await applyAdjustments(world.ports, PLENTY);
    expect(await accountOf(world, 'li')).toMatchObject({ postedPoints: 3_000, entryCount: 1 });
    expect(await world.as('li').call('points.read', {})).toMatchObject({ data: { coming: [] } });
    expect(await world.as('li').call('groups.list-notices', {})).toMatchObject({ ok: true });
  });

  it('can be called off during the day of notice', async () => {
    const { adjustmentId } = await propose(3_000);
    const wish = { groupId: GROUP, adjustmentId };
    expect(await world.as('zhou').call('points.decline-adjustment', wish)).toMatchObject({ ok: true });
    world.clock.advance(2 * DAY_MS);
    await applyAdjustments(world.ports, PLENTY);
    expect((await accountOf(world, 'li')).postedPoints).toBe(0);
  });

  it('drops what can no longer be taken', async () => {
    for (let days = 0; days < 4; days += 1) {
      await earnPoints(world, 'li', { points: 500 });
      world.clock.advance(DAY_MS);
    }
    await propose(-1_500);
    await spendPoints(world, 'li', 600);
    world.clock.advance(DAY_MS);
    expect(await applyAdjustments(world.ports, PLENTY)).toMatchObject({ counts: { applied: 0, void: 1 } });
    expect((await accountOf(world, 'li')).postedPoints).toBe(1_400);
  });
});
