import { type BusinessDay, businessDayAt } from '../../domain/kernel/business-day';
import type { Clock } from '../ports/clock';

/**
 * Slows one caller down before anything is read, so that a script costs neither store requests nor money. A courtesy of
 * this process, forgotten with it: every real limit lives in the store.
 */
export interface Throttle {
  /** Whether the caller may go on now. */
  admit(personId: string): boolean;
}

const BURST = 60;
const REFILL_MS = 1_000;
const CALLERS_MAX = 10_000;
/** A patient script stays below the refill all day; nobody's hands make so many calls, a day at the counter included. */
export const DAY_CALLS_MAX = 6_000;

interface Bucket {
  readonly calls: number;
  readonly atMs: number;
  readonly day: BusinessDay;
  readonly dayCalls: number;
}

/** A bucket of 60 calls per caller, refilled by one a second, and another one for the day. */
export function createThrottle(clock: Clock): Throttle {
  const buckets = new Map<string, Bucket>();
  return {
    admit(personId) {
      const nowMs = clock.nowMs();
      const day = businessDayAt(nowMs);
      const bucket = buckets.get(personId) ?? { calls: BURST, atMs: nowMs, day, dayCalls: 0 };
      const dayCalls = bucket.day === day ? bucket.dayCalls : 0;
      const refilled = Math.min(BURST, bucket.calls + Math.max(0, nowMs - bucket.atMs) / REFILL_MS);
      const admitted = refilled >= 1 && dayCalls < DAY_CALLS_MAX;
      buckets.delete(personId);
      if (buckets.size >= CALLERS_MAX) forgetOldest(buckets);
      const taken = admitted ? 1 : 0;
      buckets.set(personId, { calls: refilled - taken, atMs: nowMs, day, dayCalls: dayCalls + taken });
      return admitted;
    },
  };
}

function forgetOldest(buckets: Map<string, unknown>): void {
  const oldest = buckets.keys().next();
  if (oldest.done !== true) buckets.delete(oldest.value);
}
