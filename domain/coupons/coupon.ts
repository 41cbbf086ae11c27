import type { Allocation } from '../points/entry';
import type { BatchTerms } from './batch-terms';

/** Stored states. Expired is not one: it is a predicate of time (C1), see `phaseOf`. */
export const COUPON_STATES = ['usable', 'used', 'returned', 'void', 'compensated'] as const;

export type CouponState = (typeof COUPON_STATES)[number];

/** The terms a coupon keeps for life, whatever becomes of its batch. */
export type CouponTerms = Pick<
  BatchTerms,
  'title' | 'worth' | 'minimumSpendFen' | 'scopeText' | 'placeText' | 'returnable'
>;

/** How a member came by a coupon. `allocation` names the lots its points came from, so that they go back there (Y2). */
export type Origin =
  | {
      readonly kind: 'exchange';
      readonly entryNumber: number;
      readonly points: number;
      readonly allocation: Allocation;
    }
  | { readonly kind: 'claim' }
  | { readonly kind: 'gift'; readonly byMemberId: string; readonly note: string };

/** Who took a coupon, where and when (C5). `billFen` is null when the verifier read the bill by eye. */
export interface Redemption {
  readonly byMemberId: string;
  readonly atMs: number;
  readonly placeText: string;
  readonly billFen: number | null;
  readonly discountFen: number;
  /** The chain entry that used it, without a counter: it comes back with that entry alone. */
  readonly usedIn?: string;
}

/** What happened to a coupon; the last ten. */
export interface CouponEvent {
  readonly kind: 'redeemed' | 'undone' | 'undo-requested' | 'returned';
  readonly atMs: number;
  readonly byMemberId: string;
}

export const COUPON_HISTORY_MAX = 10;

/** One coupon of one member. */
export interface Coupon {
  readonly batchId: string;
  readonly groupId: string | null;
  readonly memberId: string;
  /** Its number among the member's coupons of this batch, from 0: the per-member limit is this key space (C2). */
  readonly index: number;
  readonly state: CouponState;
  readonly terms: CouponTerms;
  readonly origin: Origin;
  /** Which held unit of the stock became this coupon: tells a repeated call from the first one. */
  readonly reservationId: string;
  readonly claimedAtMs: number;
  readonly validFromMs: number;
  /** Exclusive. */
  readonly validUntilMs: number;
  /** After an undo that nobody else confirmed, it sleeps until this instant; 0 otherwise. */
  readonly heldUntilMs: number;
  readonly codeKeyId: string;
  readonly codeHash: string;
  /** The verifier while `used`, otherwise ''. */
  readonly redeemedBy: string;
  readonly redemption: Redemption | null;
  readonly history: readonly CouponEvent[];
}

/** What a coupon is at one instant. */
export type CouponPhase = 'early' | 'usable' | 'held' | 'expired' | Exclude<CouponState, 'usable'>;

/** The phase of a coupon at `nowMs`: expiry, a later start and a pending undo are predicates, no job moves them. */
export function phaseOf(
  coupon: Pick<Coupon, 'state' | 'validFromMs' | 'validUntilMs' | 'heldUntilMs'>,
  nowMs: number,
): CouponPhase {
  if (coupon.state !== 'usable') return coupon.state;
  if (nowMs >= coupon.validUntilMs) return 'expired';
  if (nowMs < coupon.heldUntilMs) return 'held';
  return nowMs < coupon.validFromMs ? 'early' : 'usable';
}

/** The history with one more event. */
export function withEvent(coupon: Pick<Coupon, 'history'>, event: CouponEvent): readonly CouponEvent[] {
  return [...coupon.history, event].slice(-COUPON_HISTORY_MAX);
}
