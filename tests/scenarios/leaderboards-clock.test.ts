import { boardResults, boards, runId, standingId, standings } from '../../server/documents/boards';
import { minuteOfBoards, mismatchesOf, openBoard } from '../support/board-night';
import { shanghaiMs } from '../support/fixed-clock';
import { readingGroup } from '../support/reading-group';
import { memberIdOf } from '../support/seed-people';
import { STORE_KINDS } from '../support/world';

const MINUTE_MS = 60_000;

describe.each(STORE_KINDS)('a board whose clock was set back, on %s', (store) => {
  /** Wang and Chen check in and are read; then the clock is ten minutes slow while Li does, and right again. */
  async function withSlowClock(change: Parameters<typeof openBoard>[1] = {}) {
    const group = await readingGroup({ store });
    const { world, challenge } = group;
    const boardId = await openBoard(group, change);
    await world.as('wang').call('check-in.record', challenge);
    for (let minute = 0; minute < 4; minute += 1) {
      world.clock.advance(3 * MINUTE_MS);
      await minuteOfBoards(world);
      await world.as('chen').call('check-in.record', challenge);
    }
    const nowMs = world.clock.nowMs();
    world.clock.setMs(nowMs - 10 * MINUTE_MS);
    expect(await world.as('li').call('check-in.record', challenge)).toMatchObject({ ok: true });
    world.clock.setMs(nowMs + MINUTE_MS);
    await minuteOfBoards(world);
    return { world, boardId };
  }

  it('settles no period without them, also when it ends before the night', async () => {
    const { world, boardId } = await withSlowClock({ period: 'day' });
    world.clock.setMs(shanghaiMs('2026-11-24 00:10'));
    for (let minute = 0; minute < 3; minute += 1) {
      world.clock.advance(MINUTE_MS);
      await minuteOfBoards(world);
    }
    const result = await world.store.get(boardResults, runId(boardId, '2026-11-23'));
    const winners = result?.rows.map(({ memberId, score }) => [memberId, score]);
    expect(winners).toEqual(expect.arrayContaining([[memberIdOf('li'), 10]]));
    expect(winners).toHaveLength(3);
    await world.close();
  });

  it('finds at night whoever did something meanwhile, says so, and puts them in their place', async () => {
    const { world, boardId } = await withSlowClock();
    const scoreOfLi = async () => {
      const board = await world.store.get(boards, boardId);
      const id = standingId(boardId, board?.run.key ?? '', memberIdOf('li'));
      return (await world.store.get(standings, id))?.score;
    };
    expect(await scoreOfLi()).toBeUndefined();
    expect(await mismatchesOf(world, boardId)).toBe(1);
    expect(await scoreOfLi()).toBe(10);
    expect(await mismatchesOf(world, boardId)).toBe(0);
    await world.close();
  });
});
