import { accountOf, earnPoints, GROUP, OTHER_GROUP, pointsGroup, spendPoints } from '../support/points-group';
import { memberIdOf } from '../support/seed-people';
import { STORE_KINDS, type World } from '../support/world';

const DAY_MS = 86_400_000;

describe.each(STORE_KINDS)('an operator who takes a line back, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await pointsGroup({ store });
  });
  afterEach(() => world.close());

  it('takes a line back from what is left and writes the rest as a debt that later points repay', async () => {
    await earnPoints(world, 'li', { points: 100 });
    await spendPoints(world, 'li', 80);
    const wish = { groupId: GROUP, memberId: memberIdOf('li'), number: 1, note: '这天没来' };
    expect(await world.as('su').call('points.reverse-entry', wish)).toMatchObject({
      data: { number: 3, reversedPoints: 100, leftPoints: 0 },
    });
    expect(await accountOf(world, 'li')).toMatchObject({ postedPoints: 0, debtPoints: 80 });
    expect(await world.as('su').call('points.reverse-entry', wish)).toMatchObject({
      code: 'ALREADY_REVERSED',
      details: { leftPoints: 0 },
    });
    world.clock.advance(DAY_MS);
    await earnPoints(world, 'li', { points: 100 });
    expect(await world.as('li').call('points.read', {})).toMatchObject({
      data: { availablePoints: 20, debtPoints: 0 },
    });
    expect(await world.as('li').call('points.read-entry', { number: 3 })).toMatchObject({
      data: { original: { number: 1, points: 100 }, note: '这天没来' },
    });
    expect(await world.as('li').call('points.read-entry', { number: 1 })).toMatchObject({
      data: { reversedPoints: 100 },
    });
  });

  it('takes back in parts, never more than the line gave, and not what the group did not give', async () => {
    await earnPoints(world, 'li', { points: 100 });
    await earnPoints(world, 'li', { points: 50, groupId: OTHER_GROUP });
    await spendPoints(world, 'li', 10);
    const wish = { groupId: GROUP, memberId: memberIdOf('li'), note: '记多了' };
    const reverse = (number: number, points?: number) =>
      world.as('su').call('points.reverse-entry', { ...wish, number, points });
    expect(await reverse(1, 60)).toMatchObject({ data: { leftPoints: 40 } });
    expect(await reverse(1, 41)).toMatchObject({ code: 'ALREADY_REVERSED', details: { leftPoints: 40 } });
    expect(await reverse(1)).toMatchObject({ data: { reversedPoints: 40, leftPoints: 0 } });
    expect(await reverse(2)).toMatchObject({ code: 'ENTRY_UNKNOWN' });
    expect(await reverse(3)).toMatchObject({ code: 'NOT_REVERSIBLE' });
    expect(await reverse(9)).toMatchObject({ code: 'ENTRY_UNKNOWN' });
  });

  it('takes a line back once when two admins do it at the same moment', async () => {
    await earnPoints(world, 'li', { points: 100 });
    const wish = { groupId: GROUP, memberId: memberIdOf('li'), number: 1, note: '这天没来' };
    const replies = await Promise.all(['su', 'an'].map((by) => world.as(by).call('points.reverse-entry', wish)));
    expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
    expect(await accountOf(world, 'li')).toMatchObject({ postedPoints: 0, debtPoints: 0, entryCount: 2 });
  });
});
