import { Conflict } from '../../ports/store-errors';

/** R-P1: at most five attempts, full jitter from 20 to 400 ms between them. */
const ATTEMPTS_MAX = 5;
const FIRST_PAUSE_MS = 20;
const PAUSE_MAX_MS = 400;

export interface RetryMeans {
  readonly sleep: (pauseMs: number) => Promise<void>;
  /** 0 ≤ value < 1. */
  readonly random: () => number;
}

/** Runs `attempt` again while it ends in a `Conflict`; the fifth one is thrown on. */
export async function retryConflicts<Value>(attempt: () => Promise<Value>, means: RetryMeans): Promise<Value> {
  let pauseMaxMs = FIRST_PAUSE_MS;
  for (let attemptCount = 1; attemptCount < ATTEMPTS_MAX; attemptCount += 1) {
    const outcome = await unlessConflict(attempt);
    if (outcome !== null) return outcome.value;
    await means.sleep(means.random() * pauseMaxMs);
    pauseMaxMs = Math.min(PAUSE_MAX_MS, pauseMaxMs * 2);
  }
  return attempt();
}

async function unlessConflict<Value>(attempt: () => Promise<Value>): Promise<{ readonly value: Value } | null> {
  try {
    return { value: await attempt() };
  } catch (error) {
    if (error instanceof Conflict) return null;
    throw error;
  }
}
