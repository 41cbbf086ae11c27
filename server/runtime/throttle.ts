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

/** A bucket of 60 calls per caller, refilled by one a second. */
export function createThrottle(clock: Clock): Throttle {
  const buckets = new Map<string, { calls: number; atMs: number }>();
  return {
    admit(personId) {
      const nowMs = clock.nowMs();
      const bucket = buckets.get(personId) ?? { calls: BURST, atMs: nowMs };
      const refilled = Math.min(BURST, bucket.calls + Math.max(0, nowMs - bucket.atMs) / REFILL_MS);
      const admitted = refilled >= 1;
      buckets.delete(personId);
      if (buckets.size >= CALLERS_MAX) forgetOldest(buckets);
      buckets.set(personId, { calls: admitted ? refilled - 1 : refilled, atMs: nowMs });
      return admitted;
    },
  };
}

function forgetOldest(buckets: Map<string, unknown>): void {
  const oldest = buckets.keys().next();
  if (oldest.done !== true) buckets.delete(oldest.value);
}
