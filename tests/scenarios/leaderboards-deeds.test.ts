import { memberships, membershipId } from '../../server/documents/memberships';
import { notices } from '../../server/documents/notices';
import { minuteOfBoards, mismatchesOf } from '../support/board-night';
import { weekOfPoints } from '../support/week-of-points';
import { boxes, closeNow, GROUP, join, openChain, openChainGroup, settle } from '../support/chain-group';
import { dataOf } from '../support/neighbourhood';
import { memberIdOf } from '../support/seed-people';
import { publish, signUp } from '../support/sign-up-group';
import { STORE_KINDS, type World } from '../support/world';

const DAY_MS = 86_400_000;

describe.each(STORE_KINDS)('boards of what members did, on %s', (store) => {
  let world: World;
  const open = async (kind: string, change: object = {}) => {
    const terms = { ...weekOfPoints, title: `${kind} 榜`, weights: [{ kind, weight: 1 }], period: 'all', ...change };
    const made = await world.as('an').send('leaderboards.create-board', { groupId: GROUP, scope: 'group', terms });
    return (dataOf(made) as { boardId: string }).boardId;
  };
  const scoreOf = async (name: string, boardId: string) => {
    await minuteOfBoards(world);
    const board = dataOf(await world.as(name).call('leaderboards.read-board', { groupId: GROUP, boardId }));
    return board.me?.score ?? 0;
  };
  const why = async (name: string, boardId: string) =>
    dataOf(await world.as(name).call('leaderboards.explain-rank', { groupId: GROUP, boardId })).lines;

  beforeEach(async () => {
    world = await openChainGroup({ store });
  });
  afterEach(() => world.close());

  it('counts chain entries when they are confirmed, those for others as help, and none when the chain lapses after all', async () => {
    const joins = await open('chainJoins');
    const helps = await open('helped');
    const chainId = await openChain(world);
    await join(world, 'li', { chainId, wish: boxes(2) });
    await join(world, 'li', { chainId, wish: boxes(1, { forName: '王奶奶' }) });
    await join(world, 'wang', { chainId });
    expect(await scoreOf('li', joins)).toBe(0);
    await closeNow(world, chainId);
    expect(await scoreOf('li', joins)).toBe(1);
    expect(await scoreOf('li', helps)).toBe(1);
    expect(await scoreOf('wang', joins)).toBe(1);
    expect(await scoreOf('wang', helps)).toBe(0);
    expect(await why('li', helps)).toMatchObject([{ title: '丹东 99 草莓', count: 1, score: 1 }]);
    for (const boardId of [joins, helps]) expect(await mismatchesOf(world, boardId)).toBe(0);
    const off = { chainId, manner: 'call-off', reason: '果园停电' } as const;
    dataOf(await world.as('an').call('chains.end', off));
    await settle(world);
    expect(await scoreOf('li', joins)).toBe(0);
    expect(await scoreOf('li', helps)).toBe(0);
    for (const boardId of [joins, helps]) expect(await mismatchesOf(world, boardId)).toBe(0);
  });

  it('awards the first chain once, and tells of it', async () => {
    for (let chain = 0; chain < 2; chain += 1) {
      const chainId = await openChain(world);
      await join(world, 'li', { chainId, wish: boxes(3) });
      await closeNow(world, chainId);
    }
    const membership = await world.store.get(memberships, membershipId(GROUP, memberIdOf('li')));
    expect(Object.keys(membership?.medals ?? {})).toEqual(['first-chain']);
    const told = await world.store.query(notices, {
      equal: { memberId: memberIdOf('li') },
      order: { field: 'order', direction: 'up' },
      limit: 20,
    });
    expect(told.filter(({ message }) => message.kind === 'medal-won')).toHaveLength(1);
    const medals = dataOf(await world.as('li').call('leaderboards.list-medals', { groupId: GROUP }));
    expect(medals.items.filter((one) => one.awardedAtMs !== null)).toMatchObject([
      { medal: 'first-chain', count: 1, goal: 1 },
    ]);
    expect(medals.items.find((one) => one.medal === 'days-7')).toMatchObject({ count: 0, goal: 7 });
  });

  it('counts an event when its member was there, with its points, and not after it is undone', async () => {
    const events = await open('signUpsAttended');
    const points = await open('points');
    const formId = await publish(world);
    const { signUpId } = await signUp(world, 'li', formId);
    world.clock.advance(5 * DAY_MS);
    expect(await scoreOf('li', events)).toBe(0);
    const key = { groupId: GROUP, formId, signUpId };
    dataOf(await world.as('su').call('sign-ups.admit', { ...key, way: 'list' }));
    expect(await scoreOf('li', events)).toBe(1);
    expect(await scoreOf('li', points)).toBe(20);
    expect(await why('li', events)).toMatchObject([{ title: '周六聚餐', count: 1 }]);
    for (const boardId of [events, points]) expect(await mismatchesOf(world, boardId)).toBe(0);
    dataOf(await world.as('su').call('sign-ups.undo-admission', key));
    expect(await scoreOf('li', events)).toBe(0);
    expect(await scoreOf('li', points)).toBe(0);
    for (const boardId of [events, points]) expect(await mismatchesOf(world, boardId)).toBe(0);
  });

  it('offers no prize for buying, alone or among other things', async () => {
    const prizes = [{ fromRank: 1, toRank: 1, points: 10 }];
    const wrong = { period: 'week', prizes };
    await expect(open('chainJoins', wrong)).rejects.toThrow('purchases');
    await expect(open('helped', wrong)).rejects.toThrow('purchases');
    const weights = [
      { kind: 'points', weight: 1 },
      { kind: 'chainJoins', weight: 1 },
    ];
    await expect(open('points', { ...wrong, weights })).rejects.toThrow('purchases');
  });
});
