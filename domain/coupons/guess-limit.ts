import { accept, refuse, type Result } from '../kernel/result';

/** C3: at most 5 wrong codes in 10 minutes and 20 in a day, per verifier. */
const SHORT = { withinMs: 10 * 60_000, max: 5 };
const LONG = { withinMs: 24 * 3_600_000, max: 20 };

/** Whether somebody whose wrong codes came at `wrongAtMs` (oldest first) may try another: `TOO_MANY_GUESSES` says when. */
export function mayGuess(wrongAtMs: readonly number[], nowMs: number): Result<null, 'TOO_MANY_GUESSES'> {
  const waits = [SHORT, LONG].map(({ withinMs, max }) => {
    const recent = wrongAtMs.filter((atMs) => atMs > nowMs - withinMs);
    const freeing = recent.at(-max);
    return freeing === undefined ? 0 : freeing + withinMs;
  });
  const untilMs = Math.max(...waits);
  return untilMs > 0 ? refuse('TOO_MANY_GUESSES', { untilMs }) : accept(null);
}

/** The wrong codes with one more; never longer than the day's limit. */
export function withWrongGuess(wrongAtMs: readonly number[], nowMs: number): readonly number[] {
  return [...wrongAtMs.filter((atMs) => atMs > nowMs - LONG.withinMs), nowMs].slice(-LONG.max);
}
