import { type BusinessDay, dayNumber } from '../kernel/business-day';
import type { DayTerms } from './challenge-terms';

/** Answers about days as numbers, prepared once: a streak asks about two months of days. */
export interface CountingDays {
  /** Whether a check-in on this day is part of the challenge. */
  counts(number: number): boolean;
  /** Whether missing this day breaks a streak: it counts and the challenge was not paused. */
  owed(number: number): boolean;
}

export function countingDays(terms: DayTerms): CountingDays {
  const first = dayNumber(terms.startDay);
  const last = dayNumber(terms.endDay);
  const pauses = terms.pauses.map((pause) => [dayNumber(pause.fromDay), dayNumber(pause.toDay)] as const);
  const counts = (number: number): boolean =>
    number >= first && number <= last && terms.weekdays.includes(((number + 3) % 7) + 1);
  return {
    counts,
    owed: (number) => counts(number) && !pauses.some(([from, to]) => number >= from && number <= to),
  };
}

/** Whether a check-in on this day is part of the challenge. */
export function countsOn(terms: DayTerms, day: BusinessDay): boolean {
  return countingDays(terms).counts(dayNumber(day));
}

/** Whether missing this day breaks a streak. */
export function owedOn(terms: DayTerms, day: BusinessDay): boolean {
  return countingDays(terms).owed(dayNumber(day));
}
