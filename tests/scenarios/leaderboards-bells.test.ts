import { boards } from '../../server/documents/boards';
import { runWokenJobs } from '../../server/jobs/run-jobs';
import { watched } from '../support/bells';
import { openBoard } from '../support/board-night';
import { shanghaiMs } from '../support/fixed-clock';
import { dataOf } from '../support/neighbourhood';
import { readingGroup } from '../support/reading-group';
import { EVERY_STORE } from '../support/world';

describe.each(EVERY_STORE)('a board in the cloud, where timers are rare, on %s', (store) => {
  it('rings when its period has ended, and at once until it has read anybody', async () => {
    const group = await readingGroup({ store });
    const { world, groupId, challenge } = group;
    dataOf(await world.as('li').call('check-in.record', challenge));
    let boardId = '';
    const opened = await watched(world, async () => {
      boardId = await openBoard(group);
    });
    expect(opened.before).toContainEqual({ reason: 'boards', atMs: shanghaiMs('2026-11-30 00:01') });
    expect(opened.after).toContainEqual({ reason: 'boards', atMs: 0 });
    await runWokenJobs(world.ports, 'boards');
    const seenByWang = dataOf(await world.as('wang').call('leaderboards.read-board', { groupId, boardId }));
    expect(seenByWang.memberCount).toBe(1);
    expect((await world.store.get(boards, boardId))?.readUntilMs).toBeGreaterThan(0);
    const pause = { groupId, boardId, reason: '核对' };
    const paused = await watched(world, () => world.as('su').call('leaderboards.pause-board', pause));
    expect(paused.after.filter(({ reason }) => reason === 'boards')).toEqual([]);
    await world.close();
  });
});
