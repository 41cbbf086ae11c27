import { type JobDocument, jobs, NIGHT } from '../documents/jobs';
import { operations } from '../documents/operations';
import type { Ports } from '../ports/ports';
import { ask } from '../ports/store';
import { continueReplay } from './continue-replay';
import type { Deadline, WakeReason } from './deadlines';
import { type Job, JOBS } from './every-job';
import { AFTER_SOMEBODY, BUSY, CHEAP, DUE, NIGHT_ONLY, NIGHTLY, WOKEN } from './job-lists';
import { runInTurn } from './run-in-turn';
import { isNightDue, type NightPlan, runNight } from './run-night';

/** Sweeps, deadlines and deliveries, one after another; each stops by itself when its time is up. */
export const runDueJobs = (ports: Ports): Promise<void> => runInTurn([...DUE, ...AFTER_SOMEBODY], ports);

/** The night's work, one after another, from where it stands. */
export async function runNightlyJobs(ports: Ports): Promise<void> {
  await runNight(ports, await ports.store.get(jobs, NIGHT), { first: [], work: NIGHTLY });
}

/** Hours in Shanghai in which nearly everything is done, or what is cheap when nobody came. */
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
 * one only what cannot wait is looked at. Early, late, lost or double calls do no harm.
 */
export async function runHourlyJobs(ports: Ports): Promise<void> {
  const nowMs = ports.clock.nowMs();
  const { quietMs, night } = await lookAround(ports);
  if (isNightDue(night, nowMs)) return runNight(ports, night, nightPlan(night, quietMs));
  const isFull = DAY_HOURS.includes(Math.floor((nowMs + SHANGHAI_OFFSET_MS) / HOUR_MS) % 24);
  if (quietMs < LATELY_MS) return runInTurn(isFull ? BUSY_AND_DUE : BUSY, ports);
  return runInTurn(isFull ? CHEAP : [], ports);
}

/** The whole ledger is replayed by command: it costs a read per hundred lines. */
const NIGHT_WORK = NIGHTLY.filter((job) => job !== JOBS.replayWholeLedger);
const BUSY_AND_DUE: readonly Job[] = [...DUE.filter((job) => !NIGHT_ONLY.has(job)), ...AFTER_SOMEBODY];
/** Words wait for the check only where somebody was there lately: a quiet night has none. */
const NIGHT_DUE: readonly Job[] = DUE.filter((job) => job !== JOBS.checkHighlights);

/** A night that is gone on with has done what was due; what cannot wait comes first. */
function nightPlan(night: JobDocument | null, quietMs: number): NightPlan {
  const isUnderWay = night !== null && night.cursor !== '';
  const cannotWait = quietMs < LATELY_MS ? BUSY : [];
  return {
    first: isUnderWay ? cannotWait : NIGHT_DUE,
    work: NIGHT_WORK.filter((job) => job !== JOBS.checkCards || quietMs < YESTERDAY_MS),
  };
}

/** How long ago anybody changed anything, and how the night stands. The record that is kept longest was made last. */
async function lookAround({ store, clock }: Ports) {
  const order = { field: 'keepUntilMs', direction: 'down' } as const;
  const [[newest], night] = await store.together([
    ask.query(operations, { equal: {}, order, limit: 1 }),
    ask.get(jobs, NIGHT),
  ]);
  return { quietMs: newest === undefined ? Infinity : clock.nowMs() - newest.atMs, night };
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
