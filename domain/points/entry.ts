import type { BusinessDay } from '../kernel/business-day';

/** What a ledger line does. Every change of a balance is one of these; nothing is edited or removed (L4, L7). */
export const ENTRY_KINDS = ['earn', 'spend', 'return', 'expiry', 'adjustment', 'reversal'] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/**
 * The tab a line is found under: 得到, 用掉, 退回, 到期. A correction is found where its effect is: points taken back
 * count as used up by nobody, so they stand under `corrected`.
 */
export type EntrySide = 'earned' | 'used' | 'returned' | 'expired' | 'corrected';

/** Why points moved. The words are made where they are read (`src/features/points/copy.ts`). */
export const ENTRY_REASONS = [
  'check-in',
  'milestone',
  'make-up',
  'coupon-exchange',
  'coupon-return',
  'coupon-compensation',
  'chain-join',
  'chain-return',
  'expiry',
  'taken-back',
  'compensation',
  'activity',
  'help',
  'correction',
  'violation',
  'board-prize',
  'highlight',
  'other',
] as const;

export type EntryReason = (typeof ENTRY_REASONS)[number];

/** One summand of an entry: 打卡 10 + 连续 2. Points are positive; the direction is the entry's. */
export interface EntryPart {
  readonly reason: EntryReason;
  readonly points: number;
}

/** The lots an entry put points into or took them from. Points are positive; the direction is the entry's. */
export type Allocation = readonly { readonly expiresOn: BusinessDay; readonly points: number }[];

/** One line of the ledger: immutable, numbered without gaps from 1, chained by hash to the one before. */
export interface Entry {
  readonly memberId: string;
  readonly number: number;
  readonly kind: EntryKind;
  readonly side: EntrySide;
  readonly reason: EntryReason;
  /** Signed and never 0. */
  readonly points: number;
  /** What was left to the member after it: posted points that had not expired at that moment. */
  readonly balanceAfterPoints: number;
  readonly debtAfterPoints: number;
  /** The group it came from; null for what belongs to no group. */
  readonly groupId: string | null;
  /** What it was for: `check-in:{challengeId}:{day}`, `coupon:{couponId}`, `adjustment:{id}`, `entry:{number}` … */
  readonly subject: string;
  /** What the member reads: the challenge's or the coupon's title. */
  readonly title: string;
  /** Sums to the size of `points`. */
  readonly parts: readonly EntryPart[];
  /** Sums to at most the size of `points`: the rest repaid a debt or became one. */
  readonly allocation: Allocation;
  /** The number of the entry that this one takes back or returns, null otherwise. */
  readonly reverses: number | null;
  readonly atMs: number;
  /** The calendar day of `atMs` in Asia/Shanghai. */
  readonly day: BusinessDay;
  /** The operator who did it; null when the member or time did. */
  readonly byMemberId: string | null;
  /** The operator's words to the member; '' otherwise. */
  readonly note: string;
  readonly prevHash: string;
  readonly hash: string;
}

/** The tab of a line, from what it did. */
export function sideOf(kind: EntryKind, points: number): EntrySide {
  switch (kind) {
    case 'earn':
      return 'earned';
    case 'spend':
      return 'used';
    case 'return':
      return 'returned';
    case 'expiry':
      return 'expired';
    case 'adjustment':
      return points > 0 ? 'earned' : 'corrected';
    case 'reversal':
      return 'corrected';
  }
}

/** Sum of an allocation or of parts. */
export function sumPoints(items: readonly { readonly points: number }[]): number {
  return items.reduce((sum, item) => sum + item.points, 0);
}
