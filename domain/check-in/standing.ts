import { type BusinessDay, dayNumber, dayOfNumber } from '../kernel/business-day';
import type { DayTerms } from './challenge-terms';
import { countingDays } from './counting-days';
import type { CheckInProgress, DayMark, Standing } from './progress';

export const NO_STANDING: Standing = { streakDays: 0, runStartDay: '', longestDays: 0, totalDays: 0 };

/** What a day does to the standing before it: a day done adds one, a day owed and not done ends the run, any other nothing. */
export function nextStanding(before: Standing, day: { number: number; mark: DayMark; owed: boolean }): Standing {
  if (day.mark === 'd' || day.mark === 'm') {
    const streakDays = before.streakDays + 1;
    return {
      streakDays,
      runStartDay: before.streakDays === 0 ? dayOfNumber(day.number) : before.runStartDay,
      longestDays: Math.max(before.longestDays, streakDays),
      totalDays: before.totalDays + 1,
    };
  }
  if (day.mark === 'l' || !day.owed || before.streakDays === 0) return before;
  return { ...before, streakDays: 0, runStartDay: '' };
}

/**
 * Streak, longest and total as `today` shows them: a function of the set of days alone (Y6). A today that is not done
 * yet breaks nothing, for it can still be done.
 */
export function standingOn(terms: DayTerms, progress: CheckInProgress, today: BusinessDay): Standing {
  const days = countingDays(terms);
  const first = dayNumber(progress.fromDay);
  const last = Math.min(dayNumber(today), dayNumber(terms.endDay) + 1);
  let standing = progress.carried;
  for (let number = first; number <= last; number += 1) {
    const mark = (progress.marks[number - first] ?? '-') as DayMark;
    // Nothing done and no run that could end: most days of most members.
    if (mark === '-' && standing.streakDays === 0) continue;
    standing = nextStanding(standing, { number, mark, owed: number < last && days.owed(number) });
  }
  return standing;
}
