import { addDays, type BusinessDay, daysBetween, monthOf } from '../kernel/business-day';
import { accept, refuse, type Refused, type Result } from '../kernel/result';
import type { ChallengeTerms } from './challenge-terms';
import { countsOn, owedOn } from './counting-days';
import { earningFor } from './earning';
import { makeUpsLeft, makeUpsUsed } from './make-up-gift';
import { isDone, markOn, newProgress, withMark } from './marks';
import type { CheckInProgress } from './progress';
import type { Moment } from './promise-for-today';
import { type CheckedIn, lastChangeDay, withPaid, withStanding } from './record-check-in';
import { standingOn } from './standing';
import { isPaused, todayOf } from './today';

/**
 * `MAKE_UP_OFF`: this challenge has none. `NOT_MISSED`: the day is not one to check in on, or leave or a pause covers
 * it. `NOT_OVER`: it is today or later. `MAKE_UP_TOO_LATE`: the window is over. `NO_MAKE_UPS_LEFT`: this month's are used.
 */
export type MakeUpRefusal =
  | 'MAKE_UP_OFF'
  | 'PAUSED'
  | 'ENDED'
  | 'NOT_OVER'
  | 'NOT_MISSED'
  | 'MAKE_UP_TOO_LATE'
  | 'ALREADY_CHECKED_IN'
  | 'TAKEN_BACK'
  | 'NO_MAKE_UPS_LEFT'
  | 'CLOCK_WENT_BACK';

/**
 * Makes up a missed day. The day counts like any other, so the streak is what it would have been. It gives no daily
 * points, for those are for the day itself; a milestone that the mended run has reached is paid, because the member
 * did the days it asks for.
 */
export function makeUpDay(
  terms: ChallengeTerms,
  progress: CheckInProgress | null,
  { day, ...moment }: Moment & { readonly day: BusinessDay },
): Result<CheckedIn, MakeUpRefusal> {
  const today = todayOf(terms, moment.nowMs);
  const before = progress ?? newProgress(terms, today);
  const refused = refusedToday(terms, before, today) ?? refusedDay(terms, before, { day, today });
  if (refused !== null) return refused;
  const month = monthOf(today);
  const used = makeUpsUsed(before, month);
  if (makeUpsLeft(terms, before, today) === 0) return refuse('NO_MAKE_UPS_LEFT', { perMonth: terms.makeUp.perMonth });
  const marked = withMark(terms, before, { day, mark: 'm' });
  const standing = standingOn(terms, marked, today);
  const { earnedTodayPoints, budgetSpent } = moment;
  const earning = earningFor(terms, { standing, paid: before.paid, earnedTodayPoints, budgetSpent, daily: false });
  return accept({
    day,
    standing,
    earning,
    progress: {
      ...withStanding(marked, standing, moment.nowMs),
      makeUps: { month, count: used + 1 },
      paid: withPaid(marked.paid, earning, day),
      untilDay: lastChangeDay(terms),
    },
  });
}

/** The last day on which `day` can still be made up. */
export function makeUpUntilDay(terms: ChallengeTerms, day: BusinessDay): BusinessDay {
  return addDays(day, terms.makeUp.windowDays);
}

function refusedToday(
  terms: ChallengeTerms,
  progress: CheckInProgress,
  today: BusinessDay,
): Refused<MakeUpRefusal> | null {
  if (terms.makeUp.perMonth === 0) return refuse('MAKE_UP_OFF');
  if (today > lastChangeDay(terms)) return refuse('ENDED');
  if (isPaused(terms)) return refuse('PAUSED');
  return today < progress.lastDay ? refuse('CLOCK_WENT_BACK') : null;
}

function refusedDay(
  terms: ChallengeTerms,
  progress: CheckInProgress,
  { day, today }: { readonly day: BusinessDay; readonly today: BusinessDay },
): Refused<MakeUpRefusal> | null {
  if (day >= today) return refuse('NOT_OVER', { day });
  if (!countsOn(terms, day)) return refuse('NOT_MISSED', { day });
  if (daysBetween(day, today) > terms.makeUp.windowDays)
    return refuse('MAKE_UP_TOO_LATE', { day, windowDays: terms.makeUp.windowDays });
  const mark = markOn(progress, day);
  if (isDone(mark)) return refuse('ALREADY_CHECKED_IN', { day });
  if (mark === 'x') return refuse('TAKEN_BACK', { day });
  return mark === 'l' || !owedOn(terms, day) ? refuse('NOT_MISSED', { day }) : null;
}
