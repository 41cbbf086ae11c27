import { type BusinessDay, monthOf } from '../kernel/business-day';
import { accept, refuse, type Result } from '../kernel/result';
import type { ChallengeTerms } from './challenge-terms';
import { newProgress } from './marks';
import type { CheckInProgress } from './progress';
import { isPaused, todayOf } from './today';

/** Make-ups of a month: the challenge's own, and one more from a friend. */
export function makeUpAllowance(terms: ChallengeTerms, progress: CheckInProgress, month: string): number {
  return terms.makeUp.perMonth + (progress.giftedMonth === month ? 1 : 0);
}

/** Make-ups used in a month; one given away is used, too. */
export function makeUpsUsed(progress: CheckInProgress, month: string): number {
  return progress.makeUps.month === month ? progress.makeUps.count : 0;
}

/** How many are left in the month of `today`. */
export function makeUpsLeft(terms: ChallengeTerms, progress: CheckInProgress | null, today: BusinessDay): number {
  const month = monthOf(today);
  if (progress === null) return terms.makeUp.perMonth;
  return Math.max(0, makeUpAllowance(terms, progress, month) - makeUpsUsed(progress, month));
}

/**
 * `ALREADY_GIVEN`: one a month is given. `FRIEND_HAS_ONE`: one a month is received. `NO_MAKE_UPS_LEFT`: there is none to
 * give.
 */
export type GiftRefusal = 'MAKE_UP_OFF' | 'PAUSED' | 'ENDED' | 'ALREADY_GIVEN' | 'FRIEND_HAS_ONE' | 'NO_MAKE_UPS_LEFT';

/** Who gives and who gets. */
export interface Friends {
  readonly giver: CheckInProgress | null;
  readonly friend: CheckInProgress | null;
}

/**
 * Gives a make-up of one's own to a friend, who has one more this month. It gives no points and counts as no help: kindness
 * that is paid for would be asked for.
 */
export function giveMakeUp(
  terms: ChallengeTerms,
  { giver, friend }: Friends,
  nowMs: number,
): Result<{ readonly giver: CheckInProgress; readonly friend: CheckInProgress }, GiftRefusal> {
  const today = todayOf(terms, nowMs);
  const month = monthOf(today);
  if (terms.makeUp.perMonth === 0) return refuse('MAKE_UP_OFF');
  if (today > terms.endDay) return refuse('ENDED', { day: terms.endDay });
  if (isPaused(terms)) return refuse('PAUSED');
  const from = giver ?? newProgress(terms, today);
  const to = friend ?? newProgress(terms, today);
  if (from.gaveMonth === month) return refuse('ALREADY_GIVEN');
  if (to.giftedMonth === month) return refuse('FRIEND_HAS_ONE');
  if (makeUpsLeft(terms, from, today) === 0) return refuse('NO_MAKE_UPS_LEFT', { perMonth: terms.makeUp.perMonth });
  const makeUps = { month, count: makeUpsUsed(from, month) + 1 };
  return accept({ giver: { ...from, makeUps, gaveMonth: month }, friend: { ...to, giftedMonth: month } });
}
