import { jobs, type JobDocument } from '../../server/documents/jobs';
import { liabilityReports } from '../../server/documents/liability-reports';
import { type JobReport, runJob, type SteppedJob } from '../../server/jobs/job-run';
import { reportLiability } from '../../server/jobs/report-liability';
import type { Store, Stored } from '../../server/ports/store';
import { meanwhile } from '../support/meanwhile';
import { earnPoints, PLENTY, pointsGroup } from '../support/points-group';
import { withStore } from '../support/with-store';
import { EVERY_STORE, type World } from '../support/world';

/** As long as a lease lasts. */
const LEASE_MS = 60_000;
const NAME = 'verify-audit';

describe.each(EVERY_STORE)('a holder of a job who comes back after the lease was taken over, on %s', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await pointsGroup({ store });
  });
  afterEach(() => world.close());

  /** One run whose steps lead from each cursor of the list to the next; `meanwhile` happens inside its last step. */
  const run = (cursors: readonly (string | null)[], during: Partial<SteppedJob> = {}): Promise<JobReport> => {
    const left = [...cursors];
    const step = () => Promise.resolve({ cursor: left.shift() ?? null, counts: { seen: 1 } });
    return runJob(world.ports, { name: NAME, step, ...during }, PLENTY);
  };

  /** The lease ends and somebody else takes the job, to its end or until they die at a page. */
  const takeOver = async (how: 'to its end' | 'until they die'): Promise<Stored<JobDocument> | null> => {
    world.clock.advance(LEASE_MS);
    if (how === 'to its end') expect(await run(['p1', 'p2', null])).toMatchObject({ status: 'done' });
    else {
      const die = (cursor: string) =>
        cursor === 'p9' ? Promise.reject(new Error('died')) : Promise.resolve({ cursor: 'p9', counts: { seen: 9 } });
      await expect(run([], { step: die })).rejects.toThrow('died');
    }
    return world.store.get(jobs, NAME);
  };

  it('moves no cursor of the next one, and says that the job is not theirs', async () => {
    let theirs: Stored<JobDocument> | null = null;
    const late = await run([], {
      step: async () => {
        theirs = await takeOver('until they die');
        return { cursor: 'p1', counts: { seen: 1 } };
      },
    });
    expect(late.status).toBe('busy');
    expect(theirs).toMatchObject({ fence: 2, cursor: expect.stringContaining('p9') as string });
    expect(await world.store.get(jobs, NAME)).toEqual(theirs);
  });

  it('finishes nothing, and does not say that it is done', async () => {
    let theirs: Stored<JobDocument> | null = null;
    let finished = 0;
    const late = await run([], {
      step: async () => {
        theirs = await takeOver('to its end');
        return { cursor: null, counts: { seen: 1 } };
      },
      finish: () => {
        finished += 1;
        return Promise.resolve();
      },
    });
    expect({ status: late.status, finished }).toEqual({ status: 'busy', finished: 0 });
    expect(theirs).toMatchObject({ fence: 2, report: { seen: 3 } });
    expect(await world.store.get(jobs, NAME)).toEqual(theirs);
  });

  it('does not say that it is done when the lease ended while it was finishing', async () => {
    let theirs: Stored<JobDocument> | null = null;
    const finish = async () => {
      theirs = await takeOver('until they die');
    };
    expect(await run([null], { finish })).toMatchObject({ status: 'busy' });
    expect(theirs).toMatchObject({ fence: 2 });
    expect(await world.store.get(jobs, NAME)).toEqual(theirs);
  });

  it('does not set free what the next one holds when its own time is up', async () => {
    let theirs: Stored<JobDocument> | null = null;
    let writes = 0;
    const slowly = (behind: Store): Partial<Store> => ({
      guarded: async (into, id, update) => {
        const held = await behind.guarded(into, id, update);
        writes += 1;
        // The first note of where it stands; what follows is the release.
        if (writes === 1) theirs = await takeOver('until they die');
        return held;
      },
    });
    const job = { name: NAME, step: () => Promise.resolve({ cursor: 'p1', counts: {} }) } as const;
    const budget = { deadlineMs: world.clock.nowMs() + 1 };
    const late = await withStore(world, slowly, () => {
      const { store: watched } = world.ports;
      return runJob({ store: watched, clock: world.clock }, job, budget);
    });
    expect(late.status).toBe('busy');
    expect(theirs).toMatchObject({ fence: 2 });
    expect(await world.store.get(jobs, NAME)).toEqual(theirs);
  });

  it('writes no old liability over the report of the next one', async () => {
    await earnPoints(world, 'li', { points: 10 });
    const act = async (): Promise<void> => {
      await earnPoints(world, 'wang', { points: 5 });
      world.clock.advance(LEASE_MS);
      expect(await reportLiability(world.ports, PLENTY)).toMatchObject({ status: 'done' });
    };
    const late = await meanwhile(world, { afterQueryOf: 'accounts', act }, () => reportLiability(world.ports, PLENTY));
    expect(late.status).toBe('busy');
    expect(await world.store.get(liabilityReports, '2026-11-23')).toMatchObject({ totalPoints: 15 });
  });
});
