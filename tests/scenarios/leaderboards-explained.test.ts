import { minuteOfBoards, openBoard } from '../support/board-night';
import { dataOf } from '../support/neighbourhood';
import { readingGroup, type ReadingGroup } from '../support/reading-group';
import { seedGroup } from '../support/seed-group';
import { memberIdOf } from '../support/seed-people';
import { STORE_KINDS } from '../support/world';

describe.each(STORE_KINDS)('any number of mine, on %s', (store) => {
  let group: ReadingGroup;
  let boardId: string;
  const key = () => ({ groupId: group.groupId, boardId });
  const at = (time: string) => {
    group.world.clock.set(time);
    return minuteOfBoards(group.world);
  };
  const record = async (name: string, time: string) => {
    group.world.clock.set(time);
    dataOf(await group.world.as(name).call('check-in.record', group.challenge));
  };
  const explain = (name: string, periodKey?: string) =>
    group.world.as(name).send('leaderboards.explain-rank', {
      ...key(),
      ...(periodKey === undefined ? {} : { periodKey }),
    });

  beforeEach(async () => {
    group = await readingGroup({ store });
    boardId = await openBoard(group);
    for (const day of ['23', '24', '25']) await record('li', `2026-11-${day} 08:00`);
    await record('wang', '2026-11-25 08:00');
    await at('2026-11-30 00:05');
    await at('2026-11-30 00:06');
    await record('li', '2026-11-30 08:00');
    await at('2026-11-30 09:00');
  });
  afterEach(() => group.world.close());

  it('is made of entries with their days: of this week, of one that is over, and of my best', async () => {
    expect(await explain('li')).toMatchObject({ data: { score: 10, settledScore: null, lines: [{ count: 1 }] } });
    const view = dataOf(await group.world.as('li').call('leaderboards.read-board', key()));
    expect(view).toMatchObject({ bestScore: 30, bestPeriodKey: '2026-11-23', lastResultKey: '2026-11-23' });
    const past = { ...key(), periodKey: '2026-11-23' };
    const told = dataOf(await group.world.as('li').call('leaderboards.explain-rank', past));
    expect(told).toMatchObject({
      periodKey: '2026-11-23',
      score: 30,
      settledScore: 30,
      lines: [{ count: 3, amount: 30 }],
    });
    const [newest, , oldest] = told.lines[0]?.entries ?? [];
    expect([newest, oldest]).toEqual([
      { atMs: Date.parse('2026-11-25T08:00+08:00'), amount: 10 },
      { atMs: Date.parse('2026-11-23T08:00+08:00'), amount: 10 },
    ]);
  });

  it('says what the result was where something was put right since', async () => {
    const line = { groupId: group.groupId, memberId: memberIdOf('li'), number: 1, points: 4, note: '记多了' };
    dataOf(await group.world.as('su').call('points.reverse-entry', line));
    expect(await explain('li', '2026-11-23')).toMatchObject({ data: { score: 26, settledScore: 30 } });
    const result = await group.world.as('li').call('leaderboards.read-result', { ...key(), periodKey: '2026-11-23' });
    expect(dataOf(result).rows.find((row) => row.isMe)).toMatchObject({ score: 30 });
  });

  it('is nobody else’s: each reads their own, and there is none of a period that never was, nor in another group', async () => {
    expect(await explain('wang', '2026-11-23')).toMatchObject({ data: { score: 10, settledScore: 10 } });
    expect(await explain('chen', '2026-11-23')).toMatchObject({ data: { score: 0, settledScore: 0, lines: [] } });
    expect(await explain('li', '2026-11-16')).toMatchObject({ code: 'RESULT_UNKNOWN' });
    await seedGroup(group.world, { groupId: 'g_other', members: { qian: 'member' } });
    const foreign = { groupId: 'g_other', boardId, periodKey: '2026-11-23' };
    expect(await group.world.as('qian').send('leaderboards.explain-rank', foreign)).toMatchObject({
      code: 'BOARD_UNKNOWN',
    });
  });
});
