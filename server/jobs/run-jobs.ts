import { operations } from '../documents/operations';
import type { Ports } from '../ports/ports';
import { continueReplay } from './continue-replay';
import type { Deadline, WakeReason } from './deadlines';
import { type Job, JOBS } from './every-job';
import { isTimeUp, type JobBudget } from './job-budget';
import { AFTER_SOMEBODY, BUSY, CHEAP, DUE, NIGHT_ONLY, NIGHTLY, WOKEN } from './job-lists';

/** Sweeps, deadlines and deliveries, one after another; each stops by itself when its time is up. */
export const runDueJobs = (ports: Ports): Promise<void> => runInTurn([...DUE, ...AFTER_SOMEBODY], ports);

/** The night's work, one after another. */
export const runNightlyJobs = (ports: Ports): Promise<void> => runInTurn(NIGHTLY, ports);

/** Hours in Shanghai: at night everything is done, and twice by day nearly everything, or what is cheap when nobody came. */
const NIGHT_HOUR = 3;
const DAY_HOURS: readonly number[] = [11, 19];
const HOUR_MS = 3_600_000;
const SHANGHAI_OFFSET_MS = 8 * HOUR_MS;
/** Something happened lately if it did since two calls ago: a timer may come late. */
const LATELY_MS = 2 * HOUR_MS;
/** A day, and as late as two timers may be. */
const YESTERDAY_MS = 26 * HOUR_MS;

/**
 * The net below everything, called every hour. Every look costs a deployer money, so in an hour after which nothing was
 * left behind one look finds that out (issue 3: a day on which nobody comes costs at most 150 billed units), and in a busy
 * one only what cannot wait is looked at. Early, late or double calls do no harm.
 */
export async function runHourlyJobs(ports: Ports): Promise<void> {
  const hour = Math.floor((ports.clock.nowMs() + SHANGHAI_OFFSET_MS) / HOUR_MS) % 24;
  // The whole ledger is replayed by command: it costs a read per member and more. What moved yesterday is compared later.
  const night = NIGHTLY.filter((job) => job !== JOBS.replayWholeLedger && job !== JOBS.checkCards);
  // Words wait for the check only where somebody was there lately: a quiet night has none.
  const due = DUE.filter((job) => job !== JOBS.checkHighlights);
  if (hour === NIGHT_HOUR) return runInTurn([...due, ...night], ports);
  const isFull = DAY_HOURS.includes(hour);
  const quietMs = await quietSince(ports);
  // The look that has been paid for tells whether there was a day to compare.
  const cards = hour === NIGHT_HOUR + 1 && quietMs < YESTERDAY_MS ? [JOBS.checkCards] : [];
  if (quietMs < LATELY_MS) {
    const full = [...DUE.filter((job) => !NIGHT_ONLY.has(job)), ...AFTER_SOMEBODY];
    return runInTurn(isFull ? full : [...BUSY, ...cards], ports);
  }
  return runInTurn(isFull ? CHEAP : cards, ports);
}

/** How long ago anybody changed anything. The record that is kept longest is the one that was made last. */
async function quietSince({ store, clock }: Ports): Promise<number> {
  const order = { field: 'keepUntilMs', direction: 'down' } as const;
  const [newest] = await store.query(operations, { equal: {}, order, limit: 1 });
  return newest === undefined ? Infinity : clock.nowMs() - newest.atMs;
}

/**
 * What a deadline, or a call that left something behind a moment ago, is waiting for. Answers when to go on, where there
 * was more to do than one call can; null otherwise. Too early, too late or twice does no harm.
 */
export async function runWokenJobs(ports: Ports, reason: WakeReason): Promise<Deadline | null> {
  if (reason !== 'leftovers') {
    await runInTurn(WOKEN[reason], ports);
    return null;
  }
  const left: Deadline[] = [];
  const replay: Job = {
    name: JOBS.continueReplay.name,
    run: async (...given) => {
      if (await continueReplay(...given)) left.push({ reason, atMs: 0 });
    },
  };
  await runInTurn([JOBS.deliverOutbox, JOBS.checkPictures, replay], ports);
  return left[0] ?? null;
}

/** Half of what a deployed function may run, so that a slow last step still ends in time (X3). */
const BUDGET_MS = 10_000;

const budgetOf = ({ clock }: Ports): JobBudget => ({ deadlineMs: clock.nowMs() + BUDGET_MS });

/**
 * A job that fails keeps no other from its work. What nobody got to is left to the next call, which finds less to do before
 * it. @throws what the first one failed with, after the last.
 */
async function runInTurn(jobs: readonly Job[], ports: Ports): Promise<void> {
  const budget = budgetOf(ports);
  const failures: unknown[] = [];
  for (const job of jobs) {
    if (isTimeUp(budget, ports.clock)) {
      ports.log.info('jobs-cut-short', { before: job.name });
      break;
    }
    try {
      await job.run(ports, budget);
    } catch (error) {
      ports.log.error('job-failed', { job: job.name }, error);
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}
