import { addDays, type BusinessDay, businessDayAt, startOfDayMs, weekdayOf } from '../kernel/business-day';
import { type DayTerms, OPEN_END } from './challenge-terms';
import { countsOn } from './counting-days';

/** Whether a challenge takes check-ins right now, for which business day, and when it next changes. */
export type DayState =
  | { readonly kind: 'open'; readonly day: BusinessDay; readonly closesAtMs: number }
  | {
      readonly kind: 'closed';
      readonly day: BusinessDay;
      readonly reason: ClosedReason;
      readonly nextOpensAtMs: number | null;
    };

/**
 * Why it is closed: it begins later; it is over; it is paused; this weekday is not part of it; the daily window has not
 * opened yet, or has closed.
 */
export type ClosedReason = 'NOT_STARTED' | 'ENDED' | 'PAUSED' | 'NOT_TODAY' | 'TOO_EARLY' | 'TOO_LATE';

const MINUTE_MS = 60_000;
const MIDNIGHT = 1440;

/** The business day of a challenge at `nowMs`. */
export function todayOf(terms: DayTerms, nowMs: number): BusinessDay {
  return businessDayAt(nowMs, terms.cutOffMinutes);
}

export function isPaused(terms: DayTerms): boolean {
  return terms.pauses.at(-1)?.toDay === OPEN_END;
}

export function dayStateAt(terms: DayTerms, nowMs: number): DayState {
  const day = todayOf(terms, nowMs);
  const reason = closedReason(terms, day, nowMs);
  if (reason === null) return { kind: 'open', day, closesAtMs: closesAtMs(terms, day) };
  return { kind: 'closed', day, reason, nextOpensAtMs: nextOpensAtMs(terms, { day, reason }) };
}

function closedReason(terms: DayTerms, day: BusinessDay, nowMs: number): ClosedReason | null {
  if (day > terms.endDay) return 'ENDED';
  if (isPaused(terms)) return 'PAUSED';
  if (day < terms.startDay) return 'NOT_STARTED';
  if (!countsOn(terms, day)) return 'NOT_TODAY';
  if (nowMs < opensAtMs(terms, day)) return 'TOO_EARLY';
  return nowMs >= closesAtMs(terms, day) ? 'TOO_LATE' : null;
}

function nextOpensAtMs(terms: DayTerms, closed: { day: BusinessDay; reason: ClosedReason }): number | null {
  if (closed.reason === 'ENDED' || closed.reason === 'PAUSED') return null;
  if (closed.reason === 'TOO_EARLY') return opensAtMs(terms, closed.day);
  const from = closed.reason === 'NOT_STARTED' ? terms.startDay : addDays(closed.day, 1);
  const next = nextCountingDay(terms, from);
  return next === null ? null : opensAtMs(terms, next);
}

function nextCountingDay(terms: DayTerms, from: BusinessDay): BusinessDay | null {
  for (let offset = 0; offset < 7; offset += 1) {
    const day = addDays(from, offset);
    if (day > terms.endDay) return null;
    if (terms.weekdays.includes(weekdayOf(day))) return day;
  }
  return null;
}

/** When a day's window opens; never before the day itself begins at the cut-off of the night before. */
export function opensAtMs(terms: DayTerms, day: BusinessDay): number {
  return startOfDayMs(day) + Math.max(terms.opensAtMinute, terms.cutOffMinutes) * MINUTE_MS;
}

/** The first instant at which a day's window is closed. A window to midnight lasts until the night-owl cut-off. */
export function closesAtMs(terms: DayTerms, day: BusinessDay): number {
  const minute = terms.closesAtMinute === MIDNIGHT ? MIDNIGHT + terms.cutOffMinutes : terms.closesAtMinute;
  return startOfDayMs(day) + minute * MINUTE_MS;
}
