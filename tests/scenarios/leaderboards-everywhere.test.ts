import { boards, standingId, standings } from '../../server/documents/boards';
import { purgeRecords } from '../../server/jobs/purge-records';
import { minuteOfBoards, mismatchesOf, openBoard } from '../support/board-night';
import { weekOfPoints } from '../support/week-of-points';
import { dataOf } from '../support/neighbourhood';
import { openChallenge, readingDraft, readingGroup, type ReadingGroup } from '../support/reading-group';
import { seedGroup, seedMember } from '../support/seed-group';
import { memberIdOf } from '../support/seed-people';
import { STORE_KINDS } from '../support/world';

const BAKERS = ['qian', 'sun', 'zhao2'] as const;

describe.each(STORE_KINDS)('a board of every group, on %s', (store) => {
  let group: ReadingGroup;
  let boardId: string;
  let baking: { readonly groupId: string; readonly challengeId: string };
  const as = (name: string) => group.world.as(name);
  const read = async (name: string, groupId = group.groupId) =>
    dataOf(await as(name).call('leaderboards.read-board', { groupId, boardId }));
  const record = async (challenge: typeof baking, ...names: readonly string[]) => {
    for (const name of names) dataOf(await as(name).call('check-in.record', challenge));
  };
  const minute = () => minuteOfBoards(group.world);
  const open = async (change: object = {}) => {
    const terms = { ...weekOfPoints, title: '所有群积分榜', ...change };
    const input = { groupId: group.groupId, scope: 'organisation', terms };
    const made = await as('ping').send('leaderboards.create-board', input);
    return (dataOf(made) as { boardId: string }).boardId;
  };

  beforeEach(async () => {
    group = await readingGroup({ store });
    const { world } = group;
    await seedGroup(world, { groupId: 'g_baking', members: {} });
    await seedMember(world, {
      name: 'ping',
      roles: ['owner'],
      groups: [{ groupId: group.groupId, role: 'admin' }],
    });
    for (const name of BAKERS) {
      await seedMember(world, { name, groups: [{ groupId: 'g_baking', role: 'member' }] });
    }
    await seedMember(world, {
      name: 'both',
      groups: [
        { groupId: group.groupId, role: 'member' },
        { groupId: 'g_baking', role: 'member' },
      ],
    });
    await seedMember(world, { name: 'su3', groups: [{ groupId: 'g_baking', role: 'admin' }] });
    const made = await as('su3').send('check-in.create-challenge', { groupId: 'g_baking', terms: readingDraft });
    baking = { groupId: 'g_baking', challengeId: (dataOf(made) as { challengeId: string }).challengeId };
    boardId = await open();
  });
  afterEach(() => group.world.close());

  it('adds up what somebody did in every group, once, and names nobody of another group in full', async () => {
    await record(group.challenge, 'li', 'wang', 'chen', 'both');
    await record(baking, 'qian', 'both');
    await minute();
    const board = await read('li');
    expect(board).toMatchObject({ scope: 'organisation', memberCount: 5 });
    expect(board.rows.map(({ rank, score }) => [rank, score])).toEqual([
      [1, 20],
      [2, 10],
      [2, 10],
      [2, 10],
      [2, 10],
    ]);
    expect(board.rows.filter((row) => !row.isMe).every(({ who }) => who.avatarFileId === null)).toBe(true);
    expect((await read('qian', 'g_baking')).me).toMatchObject({ rank: 2, score: 10 });
    const why = dataOf(await as('both').call('leaderboards.explain-rank', { groupId: group.groupId, boardId }));
    expect(why).toMatchObject({ score: 20 });
    expect(why.lines).toHaveLength(2);
  });

  it('leaves out staff of any group, and whoever left every group', async () => {
    await record(group.challenge, 'su', 'li', 'both');
    await record(baking, 'su3', 'qian', 'both');
    await minute();
    expect((await read('li')).memberCount).toBe(3);
    dataOf(await as('both').call('groups.leave', { groupId: 'g_baking' }));
    await minute();
    expect((await read('both')).me).toMatchObject({ score: 10 });
    dataOf(await as('both').call('groups.leave', { groupId: group.groupId }));
    await minute();
    expect((await read('li')).memberCount).toBe(2);
  });

  it('is proved member by member of every group, each once', async () => {
    await record(group.challenge, 'li', 'both');
    await record(baking, 'qian', 'both', 'sun');
    await minute();
    expect(await mismatchesOf(group.world, boardId)).toBe(0);
    // Everybody of the two groups, and the one who is in both only once.
    expect((await group.world.store.get(boards, boardId))?.checked?.memberCount).toBe(11);
    await group.world.store.transact(async (tx) => {
      const one = await tx.get(standings, standingId(boardId, '2026-11-23', memberIdOf('sun')));
      if (one === null) throw new Error('Sun has no place');
      await tx.replace(standings, one, { ...one, score: 999 });
    });
    expect(await mismatchesOf(group.world, boardId)).toBe(1);
  });

  it('settles once with prizes of every group, and is run by its own group alone', async () => {
    boardId = await open({ title: '有奖的', prizes: [{ fromRank: 1, toRank: 1, points: 30 }] });
    group.world.clock.set('2026-11-30 00:05');
    await minute();
    await minute();
    await record(baking, 'qian');
    group.world.clock.set('2026-12-01 08:00');
    await record(baking, 'qian', 'sun');
    group.world.clock.set('2026-12-07 00:05');
    await minute();
    await minute();
    const key = { groupId: 'g_baking', boardId, periodKey: '2026-11-30' };
    expect(dataOf(await as('qian').call('leaderboards.read-result', key))).toMatchObject({
      memberCount: 2,
      myPrize: { rank: 1, points: 30, state: 'given' },
    });
    const foreign = { groupId: 'g_baking', boardId, reason: '不归我管' };
    expect(await as('su3').send('leaderboards.end-board', foreign)).toMatchObject({ code: 'BOARD_UNKNOWN' });
    expect(await as('su3').send('leaderboards.pause-board', foreign)).toMatchObject({ code: 'BOARD_UNKNOWN' });
    const listed = dataOf(await as('qian').call('leaderboards.list-boards', { groupId: 'g_baking' }));
    expect(listed.items.map((one) => one.run.title)).toContain('有奖的');
  });

  it('leaves out what is done in a group that takes no part, and nobody there reads it', async () => {
    boardId = await open({ title: '除了烘焙群', period: 'all', excludedGroupIds: ['g_baking'] });
    await record(baking, 'qian', 'both');
    await record(group.challenge, 'li', 'both');
    await minute();
    expect((await read('li')).memberCount).toBe(2);
    expect((await read('both')).me).toMatchObject({ score: 10 });
    expect(dataOf(await as('both').call('leaderboards.explain-rank', { groupId: group.groupId, boardId })).score).toBe(
      10,
    );
    expect(await group.world.store.get(standings, standingId(boardId, 'all', memberIdOf('both')))).toMatchObject({
      groupId: group.groupId,
    });
    const key = { groupId: 'g_baking', boardId };
    expect(await as('qian').send('leaderboards.read-board', key)).toMatchObject({ code: 'BOARD_UNKNOWN' });
    const listed = dataOf(await as('qian').call('leaderboards.list-boards', { groupId: 'g_baking' }));
    expect(listed.items.map((one) => one.run.title)).not.toContain('除了烘焙群');
    expect(await mismatchesOf(group.world, boardId)).toBe(0);
    for (const [scope, id] of [
      ['organisation', group.groupId],
      ['group', 'g_baking'],
    ] as const) {
      const input = { groupId: group.groupId, scope, terms: { ...weekOfPoints, excludedGroupIds: [id] } };
      const refused = { code: 'TERMS_WRONG', details: { field: 'excludedGroups' } };
      expect(await as('ping').send('leaderboards.create-board', input)).toMatchObject(refused);
    }
  });

  it('makes leagues of people from every group', async () => {
    boardId = await open({ title: '分组榜', hasLeagues: true });
    await record(group.challenge, 'li', 'wang', 'chen');
    await record(baking, 'qian', 'sun');
    await minute();
    expect(await read('li')).toMatchObject({ league: 0, memberCount: 5 });
  });

  it('hides whoever hides in the group under which they are shown', async () => {
    await record(baking, 'qian', 'sun', 'zhao2', 'both');
    await record(group.challenge, 'li');
    await minute();
    dataOf(await as('qian').call('leaderboards.set-visibility', { groupId: 'g_baking', isHidden: true }));
    expect((await read('li')).rows.filter((row) => row.isHidden)).toHaveLength(1);
  });
});

describe.each(STORE_KINDS)('days of long ago, on %s', (store) => {
  it('count on a board of all time after their records are gone, and are explained as one line', async () => {
    const group = await readingGroup({ store });
    const { world, groupId } = group;
    const boardId = await openBoard(group, { period: 'all', weights: [{ kind: 'checkInDays', weight: 1 }] });
    for (const name of ['li', 'wang']) dataOf(await world.as(name).call('check-in.record', group.challenge));
    await minuteOfBoards(world);
    world.clock.set('2028-01-10 08:00');
    const challengeId = await openChallenge(world, groupId, { startDay: '2028-01-10', endDay: '2028-02-10' });
    dataOf(await world.as('li').call('check-in.record', { groupId, challengeId }));
    await purgeRecords(world.ports, { deadlineMs: world.clock.nowMs() + 60_000 });
    world.clock.advance(120_000);
    await minuteOfBoards(world);
    expect(await mismatchesOf(world, boardId)).toBe(0);
    const why = dataOf(await world.as('li').call('leaderboards.explain-rank', { groupId, boardId }));
    expect(why).toMatchObject({ score: 2, lines: [{ score: 1 }, { score: 1 }] });
    expect(why.lines.map((line) => line.title)).toContain('');
    // Too few days would still be noticed.
    await world.store.transact(async (tx) => {
      const one = await tx.get(standings, standingId(boardId, 'all', memberIdOf('li')));
      if (one !== null) await tx.remove(standings, one);
    });
    expect(await mismatchesOf(world, boardId)).toBe(1);
    await world.close();
  });
});
