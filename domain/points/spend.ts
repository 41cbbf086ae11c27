import { invariant } from '../kernel/invariant';
import { accept, refuse, type Result } from '../kernel/result';
import type { Account } from './account';
import type { Entry } from './entry';
import { availablePoints, freeLots, takeFrom } from './lots';
import { makePosting, type Posting } from './posting';

export interface Spending extends Pick<Entry, 'groupId' | 'subject' | 'title' | 'reason'> {
  readonly points: number;
}

/**
 * `POINTS_LACKING` (details.availablePoints, details.missingPoints); `ACCOUNT_FROZEN`: points come in and do not go out;
 * `ACCOUNT_CLOSED`: the member is gone.
 */
export type SpendRefusal = 'POINTS_LACKING' | 'ACCOUNT_FROZEN' | 'ACCOUNT_CLOSED';

/** Points for something taken: those that expire first go first, expired and held ones never (Y1). */
export function spend(account: Account, spending: Spending, nowMs: number): Result<Posting, SpendRefusal> {
  const refusal = refuseSpending(account, spending.points, nowMs);
  if (refusal !== null) return refusal;
  const { points, groupId, subject, title, reason } = spending;
  const allocation = takeFrom(freeLots(account, nowMs), points);
  const movement = { kind: 'spend', reason, points: -points, allocation, groupId, subject, title } as const;
  return accept(makePosting(account, movement, { nowMs }));
}

/** Why `points` cannot be used now, null when they can. */
export function refuseSpending(account: Account, points: number, nowMs: number) {
  invariant(Number.isSafeInteger(points) && points > 0, 'an entry takes a whole number of points, at least one');
  if (account.status === 'closed') return refuse('ACCOUNT_CLOSED');
  if (account.status === 'frozen') return refuse('ACCOUNT_FROZEN');
  const available = availablePoints(account, nowMs);
  if (available >= points) return null;
  return refuse('POINTS_LACKING', { availablePoints: available, missingPoints: points - available });
}
