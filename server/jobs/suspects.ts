/** Of what the last pass saw open: let it rest, look at it for the first time, or settle it. */
export type Suspicion = 'rest' | 'first-look' | 'settle';

/**
 * Whether what was seen open at `suspectedAtMs` has had its time. What a clock saw that has been set back since is looked at
 * anew: nobody knows how long ago that was, and it would hold its unit until the clock is there again.
 */
export function suspicionOf(suspectedAtMs: number, nowMs: number, restMs: number): Suspicion {
  if (suspectedAtMs > nowMs) return 'first-look';
  return nowMs - suspectedAtMs >= restMs ? 'settle' : 'rest';
}
