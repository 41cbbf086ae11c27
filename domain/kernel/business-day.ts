import { invariant } from './invariant';

/** A calendar day in Asia/Shanghai as `YYYY-MM-DD`. Sorts as text. China has had no daylight saving time since 1991. */
export type BusinessDay = string & { readonly brand?: 'BusinessDay' };

const DAY_MS = 86_400_000;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** The day that `atMs` belongs to when days end `cutOffMinutes` after midnight (the night-owl cut-off). */
export function businessDayAt(atMs: number, cutOffMinutes = 0): BusinessDay {
  return dayOfNumber(Math.floor((atMs + SHANGHAI_OFFSET_MS - cutOffMinutes * 60_000) / DAY_MS));
}

/** The first instant of a day, in epoch milliseconds. */
export function startOfDayMs(day: BusinessDay, cutOffMinutes = 0): number {
  return dayNumber(day) * DAY_MS - SHANGHAI_OFFSET_MS + cutOffMinutes * 60_000;
}

/** The first instant after a day, in epoch milliseconds. */
export function endOfDayMs(day: BusinessDay, cutOffMinutes = 0): number {
  return startOfDayMs(day, cutOffMinutes) + DAY_MS;
}

/**
 * Days since 1970-01-01, so that days can be subtracted. By the civil calendar's arithmetic (years counted from March, in
 * eras of 400): a `Date` costs five times as much, and a streak asks for two months of days.
 */
export function dayNumber(day: BusinessDay): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + Number(day.slice(8, 10)) - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

/** The day with this number: `dayNumber` the other way round. */
export function dayOfNumber(number: number): BusinessDay {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${String(month)}-${day < 10 ? '0' : ''}${String(day)}`;
}

export function addDays(day: BusinessDay, days: number): BusinessDay {
  return dayOfNumber(dayNumber(day) + days);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: BusinessDay, to: BusinessDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: BusinessDay): number {
  return ((dayNumber(day) + 3) % 7) + 1;
}

/** The month of a day as `YYYY-MM`. */
export function monthOf(day: BusinessDay): string {
  return day.slice(0, 7);
}

/** Minutes since Shanghai midnight at `atMs`, 0 to 1439. */
export function minuteOfDay(atMs: number): number {
  return Math.floor(((((atMs + SHANGHAI_OFFSET_MS) % DAY_MS) + DAY_MS) % DAY_MS) / 60_000);
}

/** Whether a text is a day that exists: `2026-02-30` does not. */
export function isBusinessDay(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  return dayOfNumber(dayNumber(text)) === text;
}

/** A text that must be a day, from our own code; user input is checked at the door. */
export function businessDay(text: string): BusinessDay {
  invariant(isBusinessDay(text), `not a day: ${text}`);
  return text;
}
