import { addDays } from '../kernel/business-day';
import { accept, refuse, type RefusalDetails, type Result } from '../kernel/result';
import type { ChallengeTerms } from './challenge-terms';
import type { Earning } from './earning';
import { newProgress, withMark } from './marks';
import type { CheckInProgress, PaidMilestone, Standing } from './progress';
import { type Moment, promiseForToday, type TodayPromise } from './promise-for-today';
import type { ClosedReason } from './today';

export interface CheckedIn {
  readonly day: string;
  readonly progress: CheckInProgress;
  readonly standing: Standing;
  readonly earning: Earning;
}

/** `CLOCK_WENT_BACK`: the server's clock shows a day before the last check-in; nothing is lost, a moment later it goes. */
export type CheckInRefusal = ClosedReason | 'ALREADY_CHECKED_IN' | 'TAKEN_BACK' | 'CLOCK_WENT_BACK';

/** Decides a check-in for the business day of `moment.nowMs`: once per challenge, member and day, ever. */
export function recordCheckIn(
  terms: ChallengeTerms,
  progress: CheckInProgress | null,
  moment: Moment,
): Result<CheckedIn, CheckInRefusal> {
  const promise = promiseForToday(terms, progress, moment);
  if (promise.kind !== 'open') return refusalOf(promise);
  const { day, earning, standing } = promise;
  const marked = withMark(terms, progress ?? newProgress(terms, day), { day, mark: 'd' });
  return accept({
    day,
    standing,
    earning,
    progress: {
      ...withStanding(marked, standing, moment.nowMs),
      lastDay: day,
      lastAtMs: moment.nowMs,
      paid: withPaid(marked.paid, earning, day),
      untilDay: lastChangeDay(terms),
    },
  });
}

function refusalOf(promise: Exclude<TodayPromise, { kind: 'open' }>): Result<never, CheckInRefusal> {
  switch (promise.kind) {
    case 'done':
      return refuse('ALREADY_CHECKED_IN', { day: promise.day, atMs: promise.atMs });
    case 'taken-back':
      return refuse('TAKEN_BACK', { day: promise.day });
    case 'clock-went-back':
      return refuse('CLOCK_WENT_BACK');
    case 'closed':
      return refuse(promise.reason, closedDetails(promise.day, promise.nextOpensAtMs));
  }
}

function closedDetails(day: string, nextOpensAtMs: number | null): RefusalDetails {
  return nextOpensAtMs === null ? { day } : { day, nextOpensAtMs };
}

/** The progress with what its days amount to written beside them; `nowMs` of a change by which a row may have grown. */
export function withStanding(progress: CheckInProgress, standing: Standing, nowMs?: number): CheckInProgress {
  const { streakDays, longestDays, totalDays } = standing;
  const hasGrown = nowMs !== undefined && longestDays > progress.longestDays;
  return { ...progress, streakDays, longestDays, totalDays, ...(hasGrown ? { longestAtMs: nowMs } : {}) };
}

/** The progress's payments with those of one earning: the last day per milestone. */
export function withPaid(paid: readonly PaidMilestone[], earning: Earning, day: string): readonly PaidMilestone[] {
  if (earning.bonuses.length === 0) return paid;
  const now = earning.bonuses.map((milestone) => ({ streakDays: milestone.streakDays, day }));
  return [...paid.filter((one) => !now.some((fresh) => fresh.streakDays === one.streakDays)), ...now];
}

/** The last day on which a member can still change something: make-ups of the last days included. */
export function lastChangeDay(terms: ChallengeTerms): string {
  return addDays(terms.endDay, terms.makeUp.perMonth === 0 ? 0 : terms.makeUp.windowDays);
}
