import { jobs, NIGHT } from '../../server/documents/jobs';
import { runHourlyJobs } from '../../server/jobs/run-jobs';
import { nightDueMs } from '../../server/jobs/run-night';
import { openNeighbourhood } from '../support/neighbourhood';
import { BUSY_DAY_MAX, campaignsOn, membersCarried } from '../support/operation-costs';
import { readingGroup } from '../support/reading-group';
import { seedMember } from '../support/seed-group';
import { slowly } from '../support/slowly';
import { withStore } from '../support/with-store';
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

/** The days on which nobody is expected: nothing on, and one campaign of every kind on. */
const QUIET: readonly (readonly [string, () => Promise<World>])[] = [
  ['and nothing is on', () => openNeighbourhood({ store: 'sqlite' })],
  ['while a challenge, a batch, a chain, a form and a board are on', campaignsOn],
];

describe.each(QUIET)('a day on which nobody comes, %s', (_what, open) => {
  it('costs a deployer at most 150 billed units', async () => {
    const world = await open();
    await unitsOfDay(world);
    expect(await unitsOfDay(world)).toBeLessThanOrEqual(IDLE_DAY_MAX);
    await world.close();
  });
});

describe('a quiet day', () => {
  let world: World;
  beforeEach(async () => {
    world = await openNeighbourhood({ store: 'sqlite' });
    await unitsOfDay(world);
  });
  afterEach(() => world.close());

  it('is no such day when somebody came: within the hour what cannot wait is looked at', async () => {
    const profile = { name: '李', avatarFileId: null, showsName: true };
    expect(await world.as('li').call('groups.edit-profile', profile)).toMatchObject({ ok: true });
    world.requests.reset();
    world.clock.advance(HOUR_MS);
    await runHourlyJobs(world.ports);
    expect(world.requests.total).toBeGreaterThan(5);
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
const MEMBER_DAY = 15;
const MEMBERS = 400;
const FIRST_BUSY_HOUR = 8;

/** Units of the jobs of a day on which as many come in each hour. */
async function busyDay(
  world: World,
  names: readonly string[],
  checkIn: (name: string) => Promise<void>,
): Promise<number> {
  const share = names.length / (24 - FIRST_BUSY_HOUR);
  let units = 0;
  for (let hour = 0; hour < 24; hour += 1) {
    const from = Math.max(0, hour - FIRST_BUSY_HOUR) * share;
    for (const name of hour < FIRST_BUSY_HOUR ? [] : names.slice(from, from + share)) await checkIn(name);
    world.clock.advance(HOUR_MS);
    world.requests.reset();
    await runHourlyJobs(world.ports);
    units += 1 + world.requests.total;
  }
  return units;
}

describe(`a day on which ${String(MEMBERS)} members check in, from ${String(FIRST_BUSY_HOUR)} until midnight`, () => {
  it('and the night after it leave room in the basic plan for as many', async () => {
    const allDay = { opensAtMinute: 0, closesAtMinute: 1_440, cutOffMinutes: 0 };
    const { world, groupId, challenge } = await readingGroup({ store: 'sqlite', at: '2026-11-23 00:30' }, allDay);
    const names = Array.from({ length: MEMBERS }, (_, at) => `n${String(at)}`);
    for (const name of names) await seedMember(world, { name, groups: [{ groupId, role: 'member' }] });
    const checkIn = async (name: string): Promise<void> => {
      expect(await world.as(name).call('check-in.record', challenge)).toMatchObject({ ok: true });
    };
    await busyDay(world, names, checkIn);
    // The second day has the first one's night in it.
    const units = await busyDay(world, names, checkIn);
    expect(units).toBeLessThanOrEqual(BUSY_DAY_MAX);
    expect(membersCarried(MEMBER_DAY, BUSY_DAY_MAX)).toBeGreaterThanOrEqual(MEMBERS);
    await world.close();
  });

  it('is gone on with by the next call where the night was cut short, and by a later one where its timer was lost', async () => {
    const world = await openNeighbourhood({ store: 'sqlite' });
    const lastNight = async () => (await world.store.get(jobs, NIGHT))?.lastRunAtMs;
    await unitsOfDay(world);
    // 03:00 does not ring.
    world.clock.set('2026-11-25 04:10');
    await runHourlyJobs(world.ports);
    expect(await lastNight()).toBe(world.clock.nowMs());
    world.clock.set('2026-11-26 03:00');
    const calls: (number | undefined)[] = [];
    for (let call = 0; call < 6; call += 1) {
      await withStore(world, slowly(world, 400), () => runHourlyJobs(world.ports));
      calls.push(await lastNight());
      world.clock.advance(HOUR_MS);
    }
    expect(new Set(calls).size).toBe(2);
    expect(calls[0]).not.toBe(calls.at(-1));
    for (const name of ['verify-audit', 'report-liability', 'check-boards', 'replay-ledger'])
      expect((await world.store.get(jobs, name))?.lastRunAtMs).toBeGreaterThanOrEqual(nightDueMs(world.clock.nowMs()));
    await world.close();
  });
});
