import { addDays, type BusinessDay, dayNumber, monthOf } from '../kernel/business-day';
import type { ChallengeTerms } from './challenge-terms';
import { countingDays } from './counting-days';
import { isPaused } from './today';
import { makeUpUntilDay } from './make-up';
import { markOn } from './marks';
import type { CheckInProgress } from './progress';

/**
 * `out`: the challenge asks nothing on that day. `waived`: the challenge was paused. `missed` days may carry the day
 * until which they can be made up. `settled`: so long ago that only `check-in.read-month` knows.
 */
export type CalendarState =
  'out' | 'done' | 'made-up' | 'missed' | 'leave' | 'taken-back' | 'waived' | 'today' | 'future' | 'settled';

export interface CalendarDay {
  readonly day: BusinessDay;
  readonly state: CalendarState;
  /** For a missed day that can still be made up: the last day to do so. */
  readonly makeUpUntilDay: BusinessDay | null;
}

const STATE_OF_MARK = { d: 'done', m: 'made-up', l: 'leave', x: 'taken-back' } as const;

/** The month (`YYYY-MM`) of one member as a calendar shows it on `today`: one entry per day of the month. */
export function calendarOf(
  terms: ChallengeTerms,
  progress: CheckInProgress | null,
  { month, today }: { readonly month: string; readonly today: BusinessDay },
): readonly CalendarDay[] {
  return daysOfMonth(month).map((day) => {
    const state = stateOf(terms, progress, { day, today });
    return { day, state, makeUpUntilDay: state === 'missed' ? openMakeUp(terms, { day, today }) : null };
  });
}

/** Every day of a month `YYYY-MM`. */
export function daysOfMonth(month: string): readonly BusinessDay[] {
  const first = `${month}-01`;
  return Array.from({ length: 31 }, (_, index) => addDays(first, index)).filter((day) => monthOf(day) === month);
}

function stateOf(
  terms: ChallengeTerms,
  progress: CheckInProgress | null,
  { day, today }: { readonly day: BusinessDay; readonly today: BusinessDay },
): CalendarState {
  const days = countingDays(terms);
  if (!days.counts(dayNumber(day))) return 'out';
  if (progress !== null && day < progress.fromDay && progress.carried.totalDays > 0) return 'settled';
  const mark = progress === null ? '-' : markOn(progress, day);
  if (mark !== '-') return STATE_OF_MARK[mark];
  if (day > today) return 'future';
  if (day === today) return 'today';
  return days.owed(dayNumber(day)) ? 'missed' : 'waived';
}

function openMakeUp(
  terms: ChallengeTerms,
  { day, today }: { readonly day: BusinessDay; readonly today: BusinessDay },
): BusinessDay | null {
  const until = makeUpUntilDay(terms, day);
  return terms.makeUp.perMonth > 0 && !isPaused(terms) && today <= until ? until : null;
}
