import { neighbours } from '../../preview/seed/neighbours';
import { seedDemo } from '../../preview/seed/seed-demo';
import { COLLECTIONS } from '../../server/documents/collections';
import { type Job, JOBS } from '../../server/jobs/every-job';
import { Conflict } from '../../server/ports/store-errors';
import { snapshotStore } from '../support/store-snapshot';
import { createWorld, STORE_KINDS, type World } from '../support/world';

const DAY_MS = 86_400_000;
/** When the jobs run, after the demo's last moment: an hour, the next days, when forms and boards end, when lots expire. */
const LATER_MS = [3_600_000, DAY_MS, 2 * DAY_MS, 9 * DAY_MS, 35 * DAY_MS, 420 * DAY_MS];
const NEIGHBOURS = 5;

/** How a document stands, in words of a rule; its ids and numbers differ with the order in which two runs did their part. */
const STANDS = ['status', 'state', 'phase', 'outboxState', 'operation', 'kind', 'visibility', 'isRunning', 'amount'];

/** How many documents of each collection stand how, and what all purses hold. */
async function standingOf({ store }: World): Promise<object> {
  const all = JSON.parse(await snapshotStore(store, COLLECTIONS)) as [string, Record<string, unknown>[]][];
  const counts: Record<string, number> = {};
  const count = (what: string, by: number) => (counts[what] = (counts[what] ?? 0) + by);
  for (const [name, document] of all.flatMap(([of, documents]) => documents.map((one) => [of, one] as const))) {
    const stands = STANDS.filter((field) => field in document).map((field) => `${field}=${String(document[field])}`);
    count(`${name} ${stands.join(' ')}`, 1);
    if (name === 'accounts') count('points in purses', Number(document['postedPoints']));
  }
  return counts;
}

async function callAtOnce({ ports, clock }: World, { run }: Job, times: number): Promise<void> {
  const budget = { deadlineMs: clock.nowMs() + 10_000 };
  // Of two that meet five times over, one leaves the rest to the next call.
  const leave = (error: unknown): void => {
    if (times === 1 || !(error instanceof Conflict)) throw error;
  };
  await Promise.all(Array.from({ length: times }, () => run(ports, budget).catch(leave)));
  if (times > 1) await run(ports, budget);
}

/** Runs every job at each of the times, `times` calls of each at the same instant and one late one. */
async function playJobs(world: World, times: number): Promise<object[]> {
  const standings: object[] = [];
  for (const laterMs of LATER_MS) {
    world.clock.advance(laterMs);
    for (const job of Object.values(JOBS)) await callAtOnce(world, job, times);
    standings.push(await standingOf(world));
  }
  return standings;
}

describe.each(STORE_KINDS)('every job there is, twice at the same instant and once more, on %s', (store) => {
  it('leaves what one call of each leaves', async () => {
    const results: object[][] = [];
    for (const times of [1, 2]) {
      const world = await createWorld({ store });
      await seedDemo(world.ports, neighbours().slice(0, NEIGHBOURS), { hasNightOwls: false });
      results.push(await playJobs(world, times));
      await world.close();
    }
    const [once, twice] = results;
    expect(twice).toEqual(once);
  }, 300_000);
});
