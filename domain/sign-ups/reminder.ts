import type { FormTerms } from './form-terms';

const HOUR_MS = 3_600_000;
/** How long before it begins whoever comes is reminded: a day, or two hours where that is past already. */
const DAY_BEFORE_MS = 24 * HOUR_MS;
const SHORTLY_BEFORE_MS = 2 * HOUR_MS;

/** When those who come are reminded, seen from `nowMs`; null when nothing begins, or too soon for a reminder. */
export function remindAtMs({ event }: Pick<FormTerms, 'event'>, nowMs: number): number | null {
  if (event === null) return null;
  const choices = [event.startsAtMs - DAY_BEFORE_MS, event.startsAtMs - SHORTLY_BEFORE_MS];
  return choices.find((atMs) => atMs > nowMs) ?? null;
}
