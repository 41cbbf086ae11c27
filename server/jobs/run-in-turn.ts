import type { Ports } from '../ports/ports';
import { TOGETHER_MAX } from '../ports/store';
import type { Job } from './every-job';
import { isTimeUp, type JobBudget } from './job-budget';

/** Half of what a deployed function may run, so that a slow last step still ends in time (X3). */
const BUDGET_MS = 10_000;

export const budgetOf = ({ clock }: Pick<Ports, 'clock'>): JobBudget => ({ deadlineMs: clock.nowMs() + BUDGET_MS });

export interface Turn {
  /** The first job that is not through, and with which another call has to go on; null when all are. */
  readonly stoppedAt: Job | null;
  readonly failures: readonly unknown[];
}

/**
 * One job after another. One that fails keeps no other from its work. What nobody got to is left to the next call, which
 * finds less to do before it. Jobs that can be looked at beforehand are passed over while there is nothing for them.
 */
export async function takeTurns(jobs: readonly Job[], ports: Ports, budget: JobBudget): Promise<Turn> {
  const failures: unknown[] = [];
  const looks = new Looks(ports);
  let stoppedAt: Job | null = null;
  for (const [at, job] of jobs.entries()) {
    if (isTimeUp(budget, ports.clock)) {
      ports.log.info('jobs-cut-short', { before: job.name });
      return { stoppedAt: stoppedAt ?? job, failures };
    }
    if (await looks.isIdle(jobs.slice(at))) continue;
    const done = await attempt(job, ports, budget);
    if (!done.ok) failures.push(done.failure);
    else if (mayHaveLeft(done.report, budget, ports)) stoppedAt ??= job;
  }
  return { stoppedAt, failures };
}

type Attempt = { readonly ok: true; readonly report: unknown } | { readonly ok: false; readonly failure: unknown };

async function attempt(job: Job, ports: Ports, budget: JobBudget): Promise<Attempt> {
  try {
    return { ok: true, report: await job.run(ports, budget) };
  } catch (error) {
    ports.log.error('job-failed', { job: job.name }, error);
    return { ok: false, failure: error };
  }
}

/** What was found by looking at many jobs at once, as long as no job has run since: what one does, a later one may wait for. */
class Looks {
  private found: ReadonlyMap<Job, boolean> = new Map();

  constructor(private readonly ports: Pick<Ports, 'store' | 'clock'>) {}

  /** Whether the first of the jobs to come has nothing to do. One request for it and the next eleven, none where it is known. */
  async isIdle(coming: readonly Job[]): Promise<boolean> {
    const [job] = coming;
    if (job?.look !== undefined && !this.found.has(job)) this.found = await this.look(coming);
    const isIdle = job !== undefined && this.found.get(job) === false;
    if (!isIdle) this.found = new Map();
    return isIdle;
  }

  private async look(coming: readonly Job[]): Promise<ReadonlyMap<Job, boolean>> {
    const nowMs = this.ports.clock.nowMs();
    const looks = coming
      .flatMap((job) => (job.look?.(nowMs) ?? []).map((read) => ({ job, read })))
      .slice(0, TOGETHER_MAX);
    const jobs = [...new Set(looks.map(({ job }) => job))];
    // One alone finds out by itself, for as much.
    if (jobs.length < 2) return new Map();
    // One collection that cannot be read keeps no job of another from its work.
    const answers = await this.ports.store.together(looks.map(({ read }) => read)).catch(() => null);
    const busy = new Set(looks.flatMap(({ job }, at) => (answers?.[at]?.length === 0 ? [] : [job])));
    // Of the last one there may be looks for which there was no room.
    return new Map(jobs.slice(0, looks.length < TOGETHER_MAX ? jobs.length : -1).map((job) => [job, busy.has(job)]));
  }
}

/** Whether a job is not through. One that keeps where it stands says so; any other may be where its time was up. */
function mayHaveLeft(report: unknown, budget: JobBudget, { clock }: Ports): boolean {
  const { status } = (report ?? {}) as { readonly status?: unknown };
  return status === undefined ? isTimeUp(budget, clock) : status !== 'done';
}

/** @throws what the first job failed with, after the last. */
export async function runInTurn(jobs: readonly Job[], ports: Ports): Promise<void> {
  const { failures } = await takeTurns(jobs, ports, budgetOf(ports));
  if (failures.length > 0) throw failures[0];
}
