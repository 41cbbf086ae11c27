import { invariant } from '../kernel/invariant';
import { LIMITS } from '../kernel/limits';
import { accept, refuse, type Result } from '../kernel/result';
import type { Account } from './account';
import type { EntryReason } from './entry';
import { expiryDayFor } from './expiry-day';
import { availablePoints, freeLots, lotFor, takeFrom } from './lots';
import { makePosting, type Posting } from './posting';

/** Why an operator may change a balance by hand. The member reads it with the note. */
export const ADJUSTMENT_REASONS = [
  'compensation',
  'activity',
  'help',
  'correction',
  'violation',
  'other',
] as const satisfies readonly EntryReason[];

export type AdjustmentReason = (typeof ADJUSTMENT_REASONS)[number];

export interface Adjustment {
  readonly id: string;
  readonly groupId: string;
  /** Signed and never 0. */
  readonly points: number;
  readonly reason: AdjustmentReason;
  readonly note: string;
  readonly byMemberId: string;
  readonly expiryYears: number;
}

/** `POINTS_LACKING` (details.availablePoints): an adjustment takes what is there and makes no debt. */
export type AdjustmentRefusal = 'POINTS_LACKING' | 'ACCOUNT_CLOSED';

/** Changes a balance by an operator's word, through the same ledger as everything else (L9). Repays a debt first. */
export function adjustPoints(
  account: Account,
  adjustment: Adjustment,
  nowMs: number,
): Result<Posting, AdjustmentRefusal> {
  if (account.status === 'closed') return refuse('ACCOUNT_CLOSED');
  const { points, reason, note, byMemberId, groupId } = adjustment;
  const available = availablePoints(account, nowMs);
  if (points < 0 && available < -points) {
    return refuse('POINTS_LACKING', { availablePoints: available, missingPoints: -points - available });
  }
  const allocation = points > 0 ? give(account, adjustment, nowMs) : takeFrom(freeLots(account, nowMs), -points);
  const subject = `adjustment:${adjustment.id}`;
  const facts = { reason, points, allocation, groupId, subject, title: '', byMemberId, note };
  return accept(makePosting(account, { kind: 'adjustment', ...facts }, { nowMs }));
}

function give(account: Account, { points, expiryYears }: Adjustment, nowMs: number) {
  const keptPoints = points - Math.min(account.debtPoints, points);
  const expiresOn = lotFor(account.lots, expiryDayFor(nowMs, expiryYears));
  return keptPoints === 0 ? [] : [{ expiresOn, points: keptPoints }];
}

/** What an operator stands on when adjusting. */
export interface AdjustingOperator {
  /** Adjusted today by this operator alone, in size. */
  readonly aloneTodayPoints: number;
  /** Whether anybody else could agree: another admin of the group or another owner. */
  readonly hasSecondPerson: boolean;
  /** The organisation's setting. */
  readonly alonePoints: number;
}

/**
 * How an adjustment takes effect: at once; when a second person agrees; or, where there is nobody else, after a day in
 * which the member can see it coming (decisions §4). `DAY_CAP_REACHED`: details.leftPoints.
 */
export type AdjustmentPath = 'at-once' | 'second-person' | 'next-day';

export const ADJUSTMENT_DELAY_MS = 86_400_000;

export function decideAdjustmentPath(
  points: number,
  operator: AdjustingOperator,
): Result<AdjustmentPath, 'DAY_CAP_REACHED'> {
  const size = Math.abs(points);
  invariant(size >= 1 && size <= LIMITS.adjustmentMaxPoints, 'the contract bounds an adjustment');
  if (size > operator.alonePoints) return accept(operator.hasSecondPerson ? 'second-person' : 'next-day');
  const leftPoints = LIMITS.adjustmentDayPoints - operator.aloneTodayPoints;
  return size > leftPoints ? refuse('DAY_CAP_REACHED', { leftPoints: Math.max(0, leftPoints) }) : accept('at-once');
}
