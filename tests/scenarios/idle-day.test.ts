import { runHourlyJobs } from '../../server/jobs/run-jobs';
import { openNeighbourhood } from '../support/neighbourhood';
import type { World } from '../support/world';

const HOUR_MS = 3_600_000;
/** What a day may cost on which nobody comes, with every begin and commit counted as a request of its own (issue 3). */
const IDLE_DAY_MAX = 150;

async function unitsOfDay(world: World): Promise<number> {
  world.requests.reset();
  for (let hour = 0; hour < 24; hour += 1) {
    await runHourlyJobs(world.ports);
    world.clock.advance(HOUR_MS);
  }
  return 24 + world.requests.total;
}

describe('a day on which nobody comes', () => {
  let world: World;
  beforeEach(async () => {
    world = await openNeighbourhood({ store: 'sqlite' });
    await unitsOfDay(world);
  });
  afterEach(() => world.close());

  it('costs a deployer at most 150 billed units', async () => {
    expect(await unitsOfDay(world)).toBeLessThanOrEqual(IDLE_DAY_MAX);
  });

  it('is no such day when somebody came: within the hour everything is looked at', async () => {
    const profile = { name: '李', avatarFileId: null, showsName: true };
    expect(await world.as('li').call('groups.edit-profile', profile)).toMatchObject({ ok: true });
    world.requests.reset();
    world.clock.advance(HOUR_MS);
    await runHourlyJobs(world.ports);
    expect(world.requests.total).toBeGreaterThan(10);
  });

  it('comes to no harm when the platform calls twice or late', async () => {
    await runHourlyJobs(world.ports);
    const report = [world.log.errors.length];
    world.clock.advance(37 * 60_000);
    await Promise.all([runHourlyJobs(world.ports), runHourlyJobs(world.ports)]);
    expect([...report, world.log.errors.length]).toEqual([0, 0]);
  });
});
