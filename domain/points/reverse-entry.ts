import { accept, refuse, type Result } from '../kernel/result';
import type { Account, Lot } from './account';
import { type Allocation, type Entry, sumPoints } from './entry';
import { changeLots, freeLots, takeFrom } from './lots';
import { makePosting, type Posting } from './posting';
import { afterRepaying, placeBack } from './return-points';

export interface ReversalWish {
  /** The entry that was wrong. */
  readonly entry: Entry;
  /** How much of it earlier reversals have taken back. */
  readonly reversedPoints: number;
  /** How much of it to take back now, from 1. */
  readonly points: number;
  readonly byMemberId: string;
  /** The operator's words to the member. */
  readonly note: string;
}

/**
 * `NOT_REVERSIBLE`: only earnings and adjustments are taken back here; what a coupon cost comes back with the coupon.
 * `ALREADY_REVERSED` (details.leftPoints): Σ reversals never exceed the entry (L7). `DEBT_TOO_LARGE`: details.maxPoints.
 */
export type ReversalRefusal = 'NOT_REVERSIBLE' | 'ALREADY_REVERSED' | 'DEBT_TOO_LARGE' | 'ACCOUNT_CLOSED';

/** A member owes at most this much; more is written off by an adjustment, not piled up (Y3). */
export const DEBT_MAX_POINTS = 1_000_000;

/**
 * Takes an earning or an adjustment back, whole or in part. Points given are taken from their own lot, then from the
 * others, those that expire last first; what is spent already becomes a debt (Y3). Points taken go back to their lots.
 */
export function reverseEntry(account: Account, wish: ReversalWish, nowMs: number): Result<Posting, ReversalRefusal> {
  const { entry, points } = wish;
  if (entry.kind !== 'earn' && entry.kind !== 'adjustment') return refuse('NOT_REVERSIBLE');
  if (account.status === 'closed') return refuse('ACCOUNT_CLOSED');
  const leftPoints = Math.abs(entry.points) - wish.reversedPoints;
  if (points > leftPoints) return refuse('ALREADY_REVERSED', { leftPoints });
  const allocation = entry.points > 0 ? takeBack(account, wish, nowMs) : giveBack(account, wish, nowMs);
  const owedPoints = account.debtPoints + points - sumPoints(allocation);
  if (entry.points > 0 && owedPoints > DEBT_MAX_POINTS) return refuse('DEBT_TOO_LARGE', { maxPoints: DEBT_MAX_POINTS });
  const movement = {
    kind: 'reversal',
    reason: 'taken-back',
    points: entry.points > 0 ? -points : points,
    allocation,
    groupId: entry.groupId,
    subject: `entry:${entry.number}`,
    title: entry.title,
    reverses: entry.number,
    byMemberId: wish.byMemberId,
    note: wish.note,
  } as const;
  return accept(makePosting(account, movement, { nowMs }));
}

function takeBack(account: Account, { entry, points }: ReversalWish, nowMs: number): Allocation {
  return takeFrom(ownLotFirst(freeLots(account, nowMs), entry.allocation), points);
}

/** The lots of the entry itself, then the others: those that expire last first. */
function ownLotFirst(free: readonly Lot[], own: Allocation): readonly Lot[] {
  const isOwn = (lot: Lot): boolean => own.some((share) => share.expiresOn === lot.expiresOn);
  return [...free.filter(isOwn), ...free.filter((lot) => !isOwn(lot)).reverse()];
}

/** What an adjustment took, beyond what reversals have given back before. An adjustment never takes into debt. */
function giveBack(account: Account, { entry, points, reversedPoints }: ReversalWish, nowMs: number): Allocation {
  const open = changeLots(entry.allocation, takeFrom(entry.allocation, reversedPoints), -1);
  const { back } = placeBack(account, { allocation: takeFrom(open, points) }, nowMs);
  return afterRepaying(account.debtPoints, back);
}
