import { addDays } from '../../domain/kernel/business-day';
import { boardResults } from '../../server/documents/boards';
import { minuteOfBoards, openBoard } from '../support/board-night';
import { dataOf } from '../support/neighbourhood';
import { readingGroup } from '../support/reading-group';
import { STORE_KINDS } from '../support/world';

/** The last day of a period, and the key of what follows. */
const EDGES = [
  ['a day', 'day', '2026-11-25', '2026-11-25', '2026-11-26'],
  ['week 53', 'week', '2027-01-03', '2026-12-28', '2027-01-04'],
  ['the year', 'month', '2026-12-31', '2026-12', '2027-01'],
  ['a leap day', 'day', '2028-02-29', '2028-02-29', '2028-03-01'],
  ['the February of a leap year', 'month', '2028-02-29', '2028-02', '2028-03'],
] as const;

describe.each(STORE_KINDS)('the midnight that ends %s', (store) => {
  it.each(EDGES)('%s: to the millisecond', async (_what, period, lastDay, key, nextKey) => {
    const group = await readingGroup(
      { store, at: `${lastDay} 20:00` },
      { startDay: lastDay, endDay: addDays(lastDay, 30), milestones: [] },
    );
    const { world, groupId, challenge } = group;
    const boardId = await openBoard(group, { period });
    world.clock.set(`${lastDay} 23:59:59.999`);
    dataOf(await world.as('li').call('check-in.record', challenge));
    world.clock.advance(1);
    dataOf(await world.as('wang').call('check-in.record', challenge));
    dataOf(await world.as('li').call('check-in.record', challenge));
    for (let minute = 0; minute < 4; minute += 1) {
      world.clock.advance(60_000);
      await minuteOfBoards(world);
    }
    const result = await world.store.get(boardResults, `${boardId}:${key}`);
    expect(result?.rows.map(({ memberId, score }) => [memberId, score])).toEqual([['m_li', 10]]);
    const now = dataOf(await world.as('li').call('leaderboards.read-board', { groupId, boardId }));
    expect(now.run.periodKey).toBe(nextKey);
    expect(now).toMatchObject({ memberCount: 2, me: { score: 10 }, bestScore: 10 });
    await world.close();
  });
});
