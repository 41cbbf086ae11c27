import { standings } from '../../server/documents/boards';
import { minuteOfBoards, mismatchesOf, openBoard } from '../support/board-night';
import { dataOf } from '../support/neighbourhood';
import { readingGroup, type ReadingGroup } from '../support/reading-group';
import { memberIdOf } from '../support/seed-people';
import { seedGroup, seedMember } from '../support/seed-group';
import { STORE_KINDS } from '../support/world';

const DAY_MS = 86_400_000;
const NEIGHBOURS = ['xia', 'yu', 'ming', 'hong'];

describe.each(STORE_KINDS)('a board of a week, on %s', (store) => {
  let group: ReadingGroup;
  let boardId: string;
  const record = async (...names: readonly string[]) => {
    for (const name of names) dataOf(await group.world.as(name).call('check-in.record', group.challenge));
  };
  const key = () => ({ groupId: group.groupId, boardId });
  const read = async (name: string) => dataOf(await group.world.as(name).call('leaderboards.read-board', key()));
  const places = async (name: string) => (await read(name)).rows.map((row) => [row.rank, row.score]);
  const minute = () => minuteOfBoards(group.world);

  beforeEach(async () => {
    group = await readingGroup({ store });
    for (const name of NEIGHBOURS) {
      await seedMember(group.world, { name, groups: [{ groupId: group.groupId, role: 'member' }] });
    }
    boardId = await openBoard(group);
  });
  afterEach(() => group.world.close());

  it('ranks 1, 1, 1, 4, 4', async () => {
    await record('li');
    group.world.clock.advance(1_000);
    await record('wang', 'chen', 'xia', 'yu');
    group.world.clock.advance(DAY_MS);
    await record('xia', 'chen', 'li');
    await minute();
    const { rows, memberCount } = await read('yu');
    expect(rows.map((row) => row.rank)).toEqual([1, 1, 1, 4, 4]);
    expect(memberCount).toBe(5);
    expect(rows.find((row) => row.isMe)).toMatchObject({ rank: 4, score: 10 });
    const found = await group.world.store.query(standings, {
      equal: { list: `${boardId}:2026-11-23` },
      order: { field: 'rankKey', direction: 'up' },
      limit: 5,
    });
    const inOneMoment = found.slice(0, 3).map((one) => one.memberId);
    expect(new Set(inOneMoment)).toEqual(new Set(['xia', 'chen', 'li'].map(memberIdOf)));
  });

  it('says what it takes to pass the next one, and what made the score, line by line', async () => {
    await record('li', 'wang', 'chen', 'xia', 'yu');
    group.world.clock.advance(DAY_MS);
    await record('wang');
    await minute();
    expect((await read('li')).me).toMatchObject({ rank: 2, score: 10, toPass: { score: 11, rank: 1 } });
    expect((await read('wang')).me).toMatchObject({ rank: 1, score: 20, toPass: null });
    const explained = dataOf(await group.world.as('wang').call('leaderboards.explain-rank', key()));
    expect(explained).toMatchObject({ score: 20, lines: [{ kind: 'points', count: 2, amount: 20, score: 20 }] });
  });

  it('leaves staff out, and takes a place away from whoever becomes staff or leaves', async () => {
    await record('su', 'zhao', 'li', 'wang', 'chen', 'xia', 'yu', 'ming');
    await minute();
    expect(await places('li')).toHaveLength(6);
    expect((await read('zhao')).isLeftOut).toBe(true);
    const { groupId } = group;
    const yu = { groupId, memberId: memberIdOf('yu') };
    dataOf(await group.world.as('su').call('groups.set-role', { ...yu, role: 'assistant' }));
    dataOf(await group.world.as('ming').call('groups.leave', { groupId }));
    await minute();
    expect((await read('li')).memberCount).toBe(4);
  });

  it('hides a name and keeps the place and its owner’s own view', async () => {
    await record('li', 'wang', 'chen', 'xia', 'yu');
    await minute();
    const { groupId } = group;
    dataOf(await group.world.as('wang').call('leaderboards.set-visibility', { groupId, isHidden: true }));
    const seenByLi = (await read('li')).rows.filter((row) => row.isHidden);
    expect(seenByLi).toMatchObject([{ score: 10, who: { avatarFileId: null }, streakDays: 0 }]);
    const seenByWang = await read('wang');
    expect(seenByWang).toMatchObject({ isHidden: true, me: { isMe: true, streakDays: 1 } });
    expect(seenByWang.me?.who).not.toEqual(seenByLi[0]?.who);
  });

  it('shows only one’s own figures while fewer than five are ranked', async () => {
    await record('li', 'wang');
    await minute();
    expect(await read('li')).toMatchObject({ rows: [], memberCount: 2, me: { rank: 1, score: 10 }, bestScore: 10 });
  });

  it('agrees with the records after points and days were taken back', async () => {
    await record('li', 'wang', 'chen', 'xia', 'yu');
    group.world.clock.advance(DAY_MS);
    await record('li', 'wang');
    const su = group.world.as('su');
    const about = { groupId: group.groupId, memberId: memberIdOf('li') };
    dataOf(await su.call('points.reverse-entry', { ...about, number: 1, points: 4, note: '记多了' }));
    dataOf(
      await su.call('check-in.take-back-day', {
        ...group.challenge,
        memberId: memberIdOf('wang'),
        day: '2026-11-23',
        reason: '代打',
      }),
    );
    await minute();
    expect((await read('li')).me).toMatchObject({ rank: 1, score: 16 });
    expect((await read('wang')).me).toMatchObject({ rank: 2, score: 10 });
    expect(await mismatchesOf(group.world, boardId)).toBe(0);
    const days = await openBoard(group, { weights: [{ kind: 'checkInDays', weight: 1 }], title: '打卡天数' });
    const both = await openBoard(group, {
      title: '综合榜',
      weights: [
        { kind: 'checkInDays', weight: 5 },
        { kind: 'points', weight: 1 },
      ],
    });
    await minute();
    expect(await mismatchesOf(group.world, days)).toBe(0);
    expect(await mismatchesOf(group.world, both)).toBe(0);
    boardId = both;
    expect((await read('li')).me).toMatchObject({ score: 26 });
  });

  it('notices a standing that nobody’s records prove', async () => {
    await record('li', 'wang', 'chen', 'xia', 'yu');
    await minute();
    await group.world.store.transact(async (tx) => {
      const one = await tx.get(standings, `${boardId}:2026-11-23:${memberIdOf('li')}`);
      if (one === null) throw new Error('Li has no place');
      await tx.replace(standings, one, { ...one, score: 999 });
    });
    expect(await mismatchesOf(group.world, boardId)).toBe(1);
  });

  it('tells how far one moved since the night', async () => {
    await record('li', 'wang', 'chen', 'xia', 'yu');
    group.world.clock.set('2026-11-24 08:00');
    await record('li', 'wang', 'chen', 'xia');
    await minute();
    group.world.clock.set('2026-11-25 03:00');
    await mismatchesOf(group.world, boardId);
    await record('yu');
    group.world.clock.set('2026-11-25 09:00');
    await minute();
    expect((await read('yu')).me).toMatchObject({ rank: 1, change: 4 });
    expect((await read('li')).me).toMatchObject({ rank: 1, change: 0 });
  });

  it('takes no more than eight requests besides the door’s: four for the best, four for oneself', async () => {
    await record('li', 'wang', 'chen', 'xia', 'yu');
    await minute();
    group.world.requests.reset();
    await read('li');
    expect(group.world.requests.total).toBeLessThanOrEqual(9);
  });

  it('knows no board of another group, and shows a paused one to staff alone', async () => {
    await seedGroup(group.world, { groupId: 'g_other', members: { qian: 'member' } });
    const foreign = { groupId: 'g_other', boardId };
    expect(await group.world.as('qian').send('leaderboards.read-board', foreign)).toMatchObject({
      code: 'BOARD_UNKNOWN',
    });
    expect(await group.world.as('li').send('leaderboards.pause-board', { ...key(), reason: '核对' })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    dataOf(await group.world.as('su').call('leaderboards.pause-board', { ...key(), reason: '核对' }));
    expect(await group.world.as('li').call('leaderboards.read-board', key())).toMatchObject({
      code: 'BOARD_PAUSED',
      details: { reason: '核对' },
    });
    expect(await group.world.as('su').call('leaderboards.read-board', key())).toMatchObject({ ok: true });
    expect(await group.world.as('su').call('leaderboards.pause-board', { ...key(), reason: '再看' })).toMatchObject({
      code: 'ALREADY_PAUSED',
    });
    dataOf(await group.world.as('su').call('leaderboards.resume-board', key()));
    expect(await group.world.as('li').call('leaderboards.read-board', key())).toMatchObject({ ok: true });
  });
});
