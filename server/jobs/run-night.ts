import { type JobDocument, jobs, NIGHT } from '../documents/jobs';
import type { Ports } from '../ports/ports';
import { createOnce } from './create-once';
import type { Job } from './every-job';
import { budgetOf, takeTurns } from './run-in-turn';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** The night's work is due at 03:00 in Shanghai, which is 19:00 UTC. */
const DUE_AT_MS = 19 * HOUR_MS;

/** When the night's work was due last. */
export const nightDueMs = (nowMs: number): number => nowMs - ((((nowMs - DUE_AT_MS) % DAY_MS) + DAY_MS) % DAY_MS);

/** Whether last night's work is still to be done, or to be gone on with: the timer of that hour may have been lost, or cut short. */
export const isNightDue = (night: JobDocument | null, nowMs: number): boolean =>
  (night?.lastRunAtMs ?? 0) < nightDueMs(nowMs);

export interface NightPlan {
  /** What this call does besides. */
  readonly first: readonly Job[];
  /** The night's work in its order. */
  readonly work: readonly Job[];
}

/**
 * The night's work from where it stands. A call that cannot finish notes with which job to go on, and any later call of that
 * day does. Two at once do no harm: every job is safe against itself.
 * @throws what the first job failed with, after the last.
 */
export async function runNight(ports: Ports, night: JobDocument | null, { first, work }: NightPlan): Promise<void> {
  const startedMs = ports.clock.nowMs();
  const budget = budgetOf(ports);
  const before = await takeTurns(first, ports, budget);
  const from = work.findIndex(({ name }) => name === night?.cursor);
  const turn = await takeTurns(work.slice(Math.max(0, from)), ports, budget);
  await keepNight(ports, night, {
    cursor: turn.stoppedAt?.name ?? '',
    lastRunAtMs: turn.stoppedAt === null ? startedMs : (night?.lastRunAtMs ?? 0),
  });
  const failures = [...before.failures, ...turn.failures];
  if (failures.length > 0) throw failures[0];
}

async function keepNight(
  { store }: Ports,
  night: JobDocument | null,
  kept: Pick<JobDocument, 'cursor' | 'lastRunAtMs'>,
): Promise<void> {
  const first = { id: NIGHT, schema: 1, leaseUntilMs: 0, fence: 0, report: {}, ...kept };
  if (night === null && (await createOnce(store, jobs, first))) return;
  // A call that was overtaken by one that finished leaves its note alone.
  const where = { equal: { lastRunAtMs: night?.lastRunAtMs ?? 0 } };
  await store.guarded(jobs, NIGHT, { where, patch: { set: kept } });
}
