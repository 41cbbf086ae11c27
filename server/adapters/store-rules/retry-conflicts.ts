import { Conflict } from '../../ports/store-errors';

/** R-P1: at most five attempts, full jitter from 20 to 400 ms between them. */
const ATTEMPTS_MAX = 5;
const FIRST_PAUSE_MS = 20;
const PAUSE_MAX_MS = 400;

export interface RetryMeans {
  readonly sleep: (pauseMs: number) => Promise<void>;
  /** 0 ≤ value < 1. */
  readonly random: () => number;
  /** Whether another attempt after this pause would still end in time; without it there is always time. */
  readonly hasTimeFor?: (pauseMs: number) => boolean;
}

/** Runs `attempt` again while it ends in a `Conflict`; the fifth one, or the last that time allows, is thrown on. */
export async function retryConflicts<Value>(attempt: () => Promise<Value>, means: RetryMeans): Promise<Value> {
  let pauseMaxMs = FIRST_PAUSE_MS;
  for (let attemptCount = 1; ; attemptCount += 1) {
    const outcome = await unlessConflict(attempt);
    if ('value' in outcome) return outcome.value;
    if (attemptCount === ATTEMPTS_MAX) throw outcome.conflict;
    const pauseMs = means.random() * pauseMaxMs;
    if (means.hasTimeFor?.(pauseMs) === false) throw outcome.conflict;
    await means.sleep(pauseMs);
    pauseMaxMs = Math.min(PAUSE_MAX_MS, pauseMaxMs * 2);
  }
}

async function unlessConflict<Value>(
  attempt: () => Promise<Value>,
): Promise<{ readonly value: Value } | { readonly conflict: Conflict }> {
  try {
    return { value: await attempt() };
  } catch (error) {
    if (error instanceof Conflict) return { conflict: error };
    throw error;
  }
}
