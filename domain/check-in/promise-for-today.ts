import { type BusinessDay } from '../kernel/business-day';
import type { EarningTerms } from './challenge-terms';
import { type Earning, earningFor } from './earning';
import { isDone, markOn, newProgress, withMark } from './marks';
import type { CheckInProgress, Standing } from './progress';
import { standingOn } from './standing';
import { type ClosedReason, dayStateAt, todayOf } from './today';

/** What matters beside terms and progress. */
export interface Moment {
  readonly nowMs: number;
  /** What the member's account has earned on the calendar day of `nowMs`, from wherever. */
  readonly earnedTodayPoints: number;
  /** Whether the group's issuance budget of this month is spent. */
  readonly budgetSpent: boolean;
}

/** What this member gets for checking in now, or why not. */
export type TodayPromise =
  | {
      readonly kind: 'open';
      readonly day: BusinessDay;
      readonly closesAtMs: number;
      readonly earning: Earning;
      /** As it will be after the check-in. */
      readonly standing: Standing;
      readonly onLeave: boolean;
    }
  | { readonly kind: 'done'; readonly day: BusinessDay; readonly atMs: number }
  | { readonly kind: 'taken-back'; readonly day: BusinessDay }
  | { readonly kind: 'clock-went-back'; readonly day: BusinessDay }
  | {
      readonly kind: 'closed';
      readonly day: BusinessDay;
      readonly reason: ClosedReason;
      readonly nextOpensAtMs: number | null;
    };

/** The one computation behind the button's words and the entry that is written: phone and server share it. */
export function promiseForToday(terms: EarningTerms, progress: CheckInProgress | null, moment: Moment): TodayPromise {
  const day = todayOf(terms, moment.nowMs);
  const before = progress ?? newProgress(terms, day);
  const settled = settledToday(before, day);
  if (settled !== null) return settled;
  const state = dayStateAt(terms, moment.nowMs);
  if (state.kind === 'closed') return state;
  const after = withMark(terms, before, { day, mark: 'd' });
  const standing = standingOn(terms, after, day);
  const { earnedTodayPoints, budgetSpent } = moment;
  const earning = earningFor(terms, { standing, paid: before.paid, earnedTodayPoints, budgetSpent, daily: true });
  return { kind: 'open', day, closesAtMs: state.closesAtMs, earning, standing, onLeave: markOn(before, day) === 'l' };
}

function settledToday(progress: CheckInProgress, day: BusinessDay): TodayPromise | null {
  if (day < progress.fromDay || day < progress.lastDay) return { kind: 'clock-went-back', day };
  const mark = markOn(progress, day);
  if (isDone(mark)) return { kind: 'done', day, atMs: progress.lastAtMs };
  return mark === 'x' ? { kind: 'taken-back', day } : null;
}
