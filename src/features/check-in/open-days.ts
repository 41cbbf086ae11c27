import { calendarOf } from '@domain/check-in/calendar';
import { addDays, endOfDayMs, monthOf, type BusinessDay } from '@domain/kernel/business-day';
import type { CheckInView } from '../../../contracts/check-in-reads';

export interface OpenDay {
  readonly day: BusinessDay;
  /** Until when it can be made up, epoch milliseconds. */
  readonly untilMs: number;
}

/** The missed day whose make-up ends first; null when there is none, or no make-up left to spend on it. */
export function firstOpenDay(view: CheckInView): OpenDay | null {
  const { terms } = view.challenge;
  if (view.makeUpsLeft === 0 || view.standing.totalDays === 0) return null;
  const today = view.today.day;
  const months = [monthOf(addDays(`${monthOf(today)}-01`, -1)), monthOf(today)];
  const open = months
    .flatMap((month) => calendarOf(terms, view.progress, { month, today }))
    .find((day) => day.makeUpUntilDay !== null);
  if (open?.makeUpUntilDay == null) return null;
  return { day: open.day, untilMs: endOfDayMs(open.makeUpUntilDay, terms.cutOffMinutes) };
}
