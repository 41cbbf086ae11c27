import { runHourlyJobs } from '../../server/jobs/run-jobs';
import { openNeighbourhood } from '../support/neighbourhood';
import { BUSY_DAY_MAX, membersCarried } from '../support/operation-costs';
import { readingGroup } from '../support/reading-group';
import { seedMember } from '../support/seed-group';
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

  it('is no such day when somebody came: within the hour what cannot wait is looked at', async () => {
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

/** One opened home and one check-in, begin and commit billed, each with its call (`operation-costs.test.ts`). */
const MEMBER_DAY = 16;
const BUSY_HOURS = 16;

describe('a day on which somebody comes in every hour from seven on', () => {
  it('leaves room for 390 members who open the home page and check in', async () => {
    const allDay = { opensAtMinute: 0, closesAtMinute: 1_440, cutOffMinutes: 0 };
    const { world, groupId, challenge } = await readingGroup({ store: 'sqlite', at: '2026-11-23 00:30' }, allDay);
    const names = Array.from({ length: BUSY_HOURS }, (_, at) => `n${String(at)}`);
    for (const name of names) await seedMember(world, { name, groups: [{ groupId, role: 'member' }] });
    await unitsOfDay(world);
    let units = 0;
    for (let hour = 0; hour < 24; hour += 1) {
      const name = hour < 24 - BUSY_HOURS ? undefined : names[hour - (24 - BUSY_HOURS)];
      if (name !== undefined) {
        expect(await world.as(name).call('check-in.record', challenge)).toMatchObject({ ok: true });
      }
      world.clock.advance(HOUR_MS);
      world.requests.reset();
      await runHourlyJobs(world.ports);
      units += 1 + world.requests.total;
    }
    expect(units).toBeLessThanOrEqual(BUSY_DAY_MAX);
    expect(membersCarried(MEMBER_DAY, BUSY_DAY_MAX)).toBeGreaterThanOrEqual(390);
    await world.close();
  });
});
