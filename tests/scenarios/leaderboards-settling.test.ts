import { accounts } from '../../server/documents/accounts';
import { boardPrizes, boardResults, boards } from '../../server/documents/boards';
import { projectBoards } from '../../server/jobs/project-boards';
import { rollBoards } from '../../server/jobs/roll-boards';
import { settleBoards } from '../../server/jobs/settle-boards';
import { minuteOfBoards, openBoard } from '../support/board-night';
import { meanwhile } from '../support/meanwhile';
import { dataOf } from '../support/neighbourhood';
import { readingGroup, type ReadingGroup } from '../support/reading-group';
import { memberIdOf } from '../support/seed-people';
import { seedMember } from '../support/seed-group';
import { EVERY_STORE } from '../support/world';

jest.setTimeout(60_000);

const PRIZES = [
  { fromRank: 1, toRank: 1, points: 100 },
  { fromRank: 2, toRank: 3, points: 50 },
];

describe.each(EVERY_STORE)('the end of a week with prizes, on %s', (store) => {
  let group: ReadingGroup;
  let boardId: string;
  const record = async (...names: readonly string[]) => {
    for (const name of names) dataOf(await group.world.as(name).call('check-in.record', group.challenge));
  };
  const at = (time: string) => {
    group.world.clock.set(time);
    return minuteOfBoards(group.world);
  };
  const pointsOf = async (name: string) => (await group.world.store.get(accounts, memberIdOf(name)))?.postedPoints;
  const resultOf = (periodKey: string) =>
    group.world.as('li').call('leaderboards.read-result', { groupId: group.groupId, boardId, periodKey });

  beforeEach(async () => {
    group = await readingGroup({ store });
    for (const name of ['xia', 'yu']) {
      await seedMember(group.world, { name, groups: [{ groupId: group.groupId, role: 'member' }] });
    }
    boardId = await openBoard(group, { prizes: PRIZES, tieReserveCount: 1 });
  });
  afterEach(() => group.world.close());

  it('gives prizes from the next week on: what can be won is read before it counts', async () => {
    await record('li');
    await at('2026-11-30 00:05');
    await at('2026-11-30 00:06');
    expect(await resultOf('2026-11-23')).toMatchObject({ data: { myPrize: null, rows: [{ rank: 1, score: 10 }] } });
    expect(await pointsOf('li')).toBe(10);
    expect((await group.world.store.get(boards, boardId))?.run.terms.prizes).toEqual(PRIZES);
  });

  it('loses nobody when one timer opens the next week while another still reads the last one', async () => {
    await record('li', 'wang');
    group.world.clock.set('2026-11-30 08:00');
    await record('xia');
    group.world.clock.set('2026-11-30 08:05');
    const { ports } = group.world;
    const budget = { deadlineMs: group.world.clock.nowMs() + 60_000 };
    const act = () => rollBoards(ports, budget);
    await meanwhile(group.world, { afterQueryOf: 'boards', act }, () => projectBoards(ports, budget));
    await at('2026-11-30 08:07');
    const board = await group.world.as('xia').call('leaderboards.read-board', { groupId: group.groupId, boardId });
    expect(dataOf(board).me).toMatchObject({ score: 10 });
  });

  it('settles to the millisecond, once, with everything that was done before midnight', async () => {
    await at('2026-11-30 00:05');
    await at('2026-11-30 00:06');
    group.world.clock.set('2026-12-01 08:00');
    await record('li', 'wang', 'xia', 'yu');
    group.world.clock.set('2026-12-06 23:59:59.999');
    await record('li', 'wang', 'xia');
    group.world.clock.advance(1);
    // The next week's first check-in comes before the timers saw the last one of this week.
    await record('li');
    await minuteOfBoards(group.world);
    expect(await resultOf('2026-11-30')).toMatchObject({ code: 'RESULT_UNKNOWN' });
    await at('2026-12-07 00:05');
    const budget = { deadlineMs: group.world.clock.nowMs() + 60_000 };
    await Promise.all([settleBoards(group.world.ports, budget), settleBoards(group.world.ports, budget)]);
    await minuteOfBoards(group.world);
    const result = dataOf(await resultOf('2026-11-30'));
    expect(result.rows.map((row) => [row.rank, row.score])).toEqual([
      [1, 20],
      [1, 20],
      [1, 20],
      [4, 10],
    ]);
    expect(result).toMatchObject({ memberCount: 4, myPrize: { rank: 1, points: 100, state: 'given' } });
    expect(await pointsOf('li')).toBe(130);
    expect(await pointsOf('xia')).toBe(120);
    expect(await pointsOf('yu')).toBe(10);
    const kept = await group.world.store.get(boardResults, `${boardId}:2026-11-30`);
    await at('2026-12-07 09:00');
    expect(await group.world.store.get(boardResults, `${boardId}:2026-11-30`)).toEqual(kept);
    expect(await group.world.store.count(boardPrizes, { equal: { state: 'given' } })).toBe(3);
  });

  it('forgets who erased their data, and keeps the result and its seal as they were', async () => {
    await at('2026-11-30 00:05');
    await at('2026-11-30 00:06');
    await record('li', 'wang');
    await at('2026-12-07 00:05');
    await settleBoards(group.world.ports, { deadlineMs: group.world.clock.nowMs() + 60_000 });
    const before = dataOf(await resultOf('2026-11-30'));
    dataOf(await group.world.as('wang').call('groups.erase-me', { understands: true }));
    await at('2026-12-07 00:06');
    const after = dataOf(await resultOf('2026-11-30'));
    expect(after.hash).toBe(before.hash);
    expect(after.rows.map(({ rank, score }) => [rank, score])).toEqual(
      before.rows.map(({ rank, score }) => [rank, score]),
    );
    expect(after.rows.filter((row) => row.isHidden)).toMatchObject([{ who: { avatarFileId: null, tint: 0 } }]);
    expect(await group.world.store.count(boardPrizes, { equal: { state: 'due' } })).toBe(0);
    expect(JSON.stringify(await group.world.store.get(boardResults, `${boardId}:2026-11-30`))).not.toContain('王');
    const now = dataOf(await group.world.as('li').call('leaderboards.read-board', { groupId: group.groupId, boardId }));
    expect(now.rows.filter((row) => !row.isHidden && !row.isMe)).toEqual([]);
  });

  it('counts a prize towards no board', async () => {
    await at('2026-11-30 00:05');
    await at('2026-11-30 00:06');
    await record('li');
    await at('2026-12-07 00:05');
    await at('2026-12-07 00:06');
    expect(await pointsOf('li')).toBe(110);
    const view = await group.world.as('li').call('leaderboards.read-board', { groupId: group.groupId, boardId });
    expect(dataOf(view).me).toBeNull();
  });

  it('holds a settlement back while it is paused, and ends with the period that members compete in', async () => {
    await at('2026-11-30 00:05');
    await at('2026-11-30 00:06');
    await record('li');
    const su = group.world.as('su');
    const key = { groupId: group.groupId, boardId };
    expect(dataOf(await su.call('leaderboards.end-board', { ...key, reason: '换玩法' }))).toMatchObject({
      status: 'running',
      endsWithRun: true,
    });
    dataOf(await su.call('leaderboards.pause-board', { ...key, reason: '核对' }));
    await at('2026-12-07 00:05');
    await at('2026-12-07 00:06');
    expect(await resultOf('2026-11-30')).toMatchObject({ code: 'RESULT_UNKNOWN' });
    dataOf(await su.call('leaderboards.resume-board', key));
    await at('2026-12-07 00:07');
    expect(await resultOf('2026-11-30')).toMatchObject({ data: { myPrize: { points: 100 } } });
    expect(await group.world.store.get(boards, boardId)).toMatchObject({ status: 'ended' });
    expect(await su.call('leaderboards.resume-board', key)).toMatchObject({ code: 'ENDED' });
  });

  it('settles a season from the records', async () => {
    boardId = await openBoard(group, {
      title: '冬季赛',
      period: 'season',
      season: { startDay: '2026-11-24', endDay: '2026-11-26' },
      prizes: PRIZES,
    });
    await record('li');
    for (const day of ['24', '25', '27']) {
      group.world.clock.set(`2026-11-${day} 08:00`);
      await record('li');
      await minuteOfBoards(group.world);
    }
    await at('2026-11-27 08:01');
    expect(await resultOf('season')).toMatchObject({ data: { rows: [{ rank: 1, score: 20 }] } });
    expect(await group.world.store.get(boards, boardId)).toMatchObject({ status: 'ended' });
  });

  it.each([
    ['a prize for staff', { excludesStaff: false }, 'excludesStaff'],
    ['places with a gap', { prizes: [{ fromRank: 2, toRank: 3, points: 10 }] }, 'prizes'],
    ['a prize that never comes', { period: 'all' }, 'prizes'],
    [
      'a season that has begun',
      { period: 'season', season: { startDay: '2026-11-23', endDay: '2026-12-01' } },
      'season',
    ],
    ['a streak of a week', { weights: [{ kind: 'streak', weight: 1 }], prizes: [] }, 'weights'],
  ] as const)('refuses %s', async (_what, change, field) => {
    const wanted = openBoard(group, { prizes: PRIZES, ...change });
    await expect(wanted).rejects.toThrow(`TERMS_WRONG {"field":"${field}"}`);
  });
});
