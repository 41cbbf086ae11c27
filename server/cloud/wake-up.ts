import { timingSafeEqual } from 'node:crypto';
import { errCodeOf } from '../adapters/cloudbase/sdk-error-code';
import type { SdkServices } from '../adapters/cloudbase/sdk-services';
import { type Deadline, WAKE_REASONS, type WakeReason } from '../jobs/deadlines';
import type { Ports } from '../ports/ports';
import type { PlatformEvent } from './platform-context';

/** The shortest and the longest delay that the platform takes (`platform.md` §1.3); the hourly timer sees to the rest. */
const DELAY_MIN_S = 6;
const DELAY_MAX_S = 30 * 86_400;
/** A deadline is over when it is looked at, whatever the clocks of two machines say. */
const LATER_S = 2;
/** One wake-up, after the last of them, does for deadlines so close to one another. */
const SLOT_MS = 5_000;
/** Most tasks that one call asks for: the earliest are asked for, and each run finds all that is due. */
const TASKS_MAX = 5;
/** How many tasks an instance remembers, so as not to ask twice. */
const REMEMBERED = 200;
/** A mark is good from shortly before its time on; tasks may come late, but not hours late. */
const EARLY_MS = 60_000;
const MARK_MS = 10 * 60_000;

export type WakeUp = (deadlines: readonly Deadline[]) => Promise<void>;

/**
 * Asks the platform to call `jobs` at deadlines. What tells a delayed task from a phone's call is not documented, so the
 * task carries a mark that only we can make. Where this fails the hourly timer does the work.
 */
export function createWakeUp(openapi: SdkServices['openapi'], { keys, clock, log }: WakePorts): WakeUp {
  const asked = new Set<string>();
  return async (deadlines) => {
    const nowMs = clock.nowMs();
    const tasks = new Map(
      [...deadlines]
        .sort((a, b) => a.atMs - b.atMs)
        .flatMap((deadline) => taskOf(deadline, nowMs))
        .map((task) => [task.slot, task] as const),
    );
    for (const task of [...tasks.values()].filter(({ slot }) => !asked.has(slot)).slice(0, TASKS_MAX)) {
      remember(asked, task.slot);
      const { reason, delayTime } = task;
      const dueMs = nowMs + delayTime * 1_000;
      const data = JSON.stringify({
        reason,
        dueMs,
        keyId: keys.currentKeyId,
        mark: markOf(keys, keys.currentKeyId, { reason, dueMs }),
      });
      try {
        await openapi.cloudbase.addDelayedFunctionTask({ functionName: 'jobs', delayTime, data });
      } catch (error) {
        asked.delete(task.slot);
        log.error('wake-up-failed', { errCode: errCodeOf(error) }, error);
      }
    }
  };
}

interface Task {
  readonly reason: WakeReason;
  /** Seconds. */
  readonly delayTime: number;
  readonly slot: string;
}

/** None for what lies further ahead than the platform takes. */
function taskOf({ reason, atMs }: Deadline, nowMs: number): readonly Task[] {
  const endMs = Math.ceil(Math.max(atMs, nowMs) / SLOT_MS) * SLOT_MS;
  // What is due at once is asked for within its slot, and the shortest delay is longer than that.
  const delayTime = atMs <= nowMs ? DELAY_MIN_S : Math.max(DELAY_MIN_S, Math.ceil((endMs - nowMs) / 1_000) + LATER_S);
  return delayTime > DELAY_MAX_S ? [] : [{ reason, delayTime, slot: `${reason} ${String(endMs)}` }];
}

function remember(asked: Set<string>, slot: string): void {
  const [oldest] = asked;
  if (asked.size >= REMEMBERED && oldest !== undefined) asked.delete(oldest);
  asked.add(slot);
}

/** What an event with a mark of ours, that is still good, asks to be looked at; null for every other event. */
export function wakeReason(event: PlatformEvent, { keys, clock }: Pick<Ports, 'keys' | 'clock'>): WakeReason | null {
  const { dueMs, keyId, mark } = event;
  const reason = WAKE_REASONS.find((known) => known === event['reason']);
  if (reason === undefined || typeof dueMs !== 'number') return null;
  if (typeof keyId !== 'string' || typeof mark !== 'string') return null;
  const lateMs = clock.nowMs() - dueMs;
  const isInTime = lateMs >= -EARLY_MS && lateMs <= MARK_MS;
  return isInTime && isSame(markOf(keys, keyId, { reason, dueMs }) ?? '', mark) ? reason : null;
}

function isSame(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length > 0 && a.length === b.length && timingSafeEqual(a, b);
}

type WakePorts = Pick<Ports, 'keys' | 'clock' | 'log'>;

function markOf(keys: Ports['keys'], keyId: string, task: { reason: WakeReason; dueMs: number }): string | null {
  const signed = keys.sign(keyId, 'wake-up', `${task.reason} ${String(task.dueMs)}`);
  return signed === null ? null : Buffer.from(signed).toString('base64url');
}
