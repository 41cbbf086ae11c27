import { addDays, type BusinessDay, dayNumber, dayOfNumber, daysBetween } from '../kernel/business-day';
import { invariant } from '../kernel/invariant';
import type { DayTerms } from './challenge-terms';
import { TERMS_LIMITS } from './terms-limits';
import { type CheckInProgress, type DayMark, MARKS_MAX, type Standing } from './progress';
import { countingDays } from './counting-days';
import { NO_STANDING, nextStanding } from './standing';

/** The progress of someone who has done nothing yet, ready for a change on `today`. */
export function newProgress(terms: DayTerms, today: BusinessDay): CheckInProgress {
  const earliest = addDays(today, -TERMS_LIMITS.makeUpWindowDaysMax);
  return {
    fromDay: earliest > terms.startDay ? earliest : terms.startDay,
    marks: '',
    carried: NO_STANDING,
    lastDay: '',
    lastAtMs: 0,
    streakDays: 0,
    longestDays: 0,
    totalDays: 0,
    makeUps: { month: '', count: 0 },
    paid: [],
    untilDay: terms.endDay,
  };
}

/** What is known of a day: nothing about days that were folded away long ago. */
export function markOn(progress: CheckInProgress, day: BusinessDay): DayMark {
  return (progress.marks[daysBetween(progress.fromDay, day)] ?? '-') as DayMark;
}

export function isDone(mark: DayMark): boolean {
  return mark === 'd' || mark === 'm';
}

/** Sets one day, sliding the kept days so that they end no earlier than it. */
export function withMark(
  terms: DayTerms,
  progress: CheckInProgress,
  change: { day: BusinessDay; mark: DayMark },
): CheckInProgress {
  const at = daysBetween(progress.fromDay, change.day);
  invariant(at >= 0, 'a day that was folded away can not change');
  const padded = progress.marks.padEnd(at, '-');
  const marks = padded.slice(0, at) + change.mark + padded.slice(at + 1);
  return foldOldDays(terms, { ...progress, marks });
}

function foldOldDays(terms: DayTerms, progress: CheckInProgress): CheckInProgress {
  const surplus = progress.marks.length - MARKS_MAX;
  if (surplus <= 0) return progress;
  const days = countingDays(terms);
  const first = dayNumber(progress.fromDay);
  let carried: Standing = progress.carried;
  for (let index = 0; index < surplus; index += 1) {
    carried = nextStanding(carried, {
      number: first + index,
      mark: progress.marks[index] as DayMark,
      owed: days.owed(first + index),
    });
  }
  return { ...progress, fromDay: dayOfNumber(first + surplus), marks: progress.marks.slice(surplus), carried };
}
