import { INVOCATION_MS } from '../../server/cloud/invocation';
import { operations } from '../../server/documents/operations';
import { runHourlyJobs } from '../../server/jobs/run-jobs';
import { dataOf, openNeighbourhood, WUTONG } from '../support/neighbourhood';
import { memberIdOf } from '../support/seed-people';
import { slowly } from '../support/slowly';
import { withStore } from '../support/with-store';
import { STORE_KINDS } from '../support/world';

/** A bad hour of the platform: what each request takes. */
const SLOW_MS = 300;

describe.each(STORE_KINDS)('jobs of an hour in which every request is slow, on %s', (kind) => {
  it('stop at half of what a function may run, and go on in the next call until all is done', async () => {
    const world = await openNeighbourhood({ store: kind });
    // The first night is behind us.
    await runHourlyJobs(world.ports);
    const roles = ['verifier', 'member'] as const;
    for (let turn = 0; turn < 30; turn += 1) {
      world.clock.advance(1_000);
      const role = roles[turn % 2]!;
      dataOf(await world.as('ping').call('groups.set-role', { groupId: WUTONG, memberId: memberIdOf('li'), role }));
    }
    const pending = () => world.store.count(operations, { equal: { outboxState: 'pending' } });
    const left = [await pending()];
    while (left.at(-1) !== 0 && left.length < 20) {
      const startedMs = world.clock.nowMs();
      await withStore(world, slowly(world, SLOW_MS), () => runHourlyJobs(world.ports));
      const tookMs = world.clock.nowMs() - startedMs;
      // The step under way when half of the time is over still ends.
      expect(tookMs).toBeLessThan(INVOCATION_MS * 0.6);
      left.push(await pending());
    }
    expect(left[0]).toBe(30);
    expect(left.length).toBeGreaterThan(3);
    expect(left.at(-1)).toBe(0);
    // Each call did some of it, and none did any of it again.
    expect([...left].sort((a, b) => b - a)).toEqual(left);
    expect(new Set(left).size).toBe(left.length);
    expect(world.log.lines.filter((line) => line.includes('jobs-cut-short'))[0]).toContain('"before":"checkPictures"');
    await world.close();
  });
});
