import { calendarOf } from '@domain/check-in/calendar';
import { makeUpDay } from '@domain/check-in/make-up';
import { addDays, endOfDayMs, monthOf, type BusinessDay } from '@domain/kernel/business-day';
import type { CheckInView } from '../../../contracts/check-in-reads';

export interface OpenDay {
  readonly day: BusinessDay;
  /** Until when it can be made up, epoch milliseconds. */
  readonly untilMs: number;
}

/**
 * The missed day worth a make-up most: the one that mends the longest run, of equal ones the one that closes first.
 * Null when there is none, or no make-up left to spend on it, or nothing begun that it could mend.
 */
export function bestOpenDay(view: CheckInView): OpenDay | null {
  const { terms } = view.challenge;
  if (view.makeUpsLeft === 0 || view.standing.totalDays === 0) return null;
  const today = view.today.day;
  const months = [monthOf(addDays(`${monthOf(today)}-01`, -1)), monthOf(today)];
  const open = months
    .flatMap((month) => calendarOf(terms, view.progress, { month, today }))
    .flatMap(({ day, makeUpUntilDay }) =>
      makeUpUntilDay === null
        ? []
        : [{ day, untilMs: endOfDayMs(makeUpUntilDay, terms.cutOffMinutes), streakDays: streakWith(view, day) }],
    );
  return open.sort((a, b) => b.streakDays - a.streakDays || a.untilMs - b.untilMs)[0] ?? null;
}

/** The run that stands once this day is made up; 0 when it can not be. */
function streakWith({ challenge, progress, nowMs }: CheckInView, day: BusinessDay): number {
  const made = makeUpDay(challenge.terms, progress, { day, nowMs, earnedTodayPoints: 0, budgetSpent: false });
  return made.ok ? made.value.standing.streakDays : 0;
}
