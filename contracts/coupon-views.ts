import type { BatchTerms, Worth } from '../domain/coupons/batch-terms';
import type { CouponPhase } from '../domain/coupons/coupon';
import type { OfferStanding } from '../domain/coupons/offer';
import type { ShownToken } from '../domain/coupons/redemption-token';
import type { UnusableRefusal } from '../domain/coupons/redeem-coupon';
import type { RefusalDetails } from '../domain/kernel/result';
import type { Page } from './page';

/** One coupon of the mall, as this member stands with it. */
export interface Offer extends BatchTerms {
  readonly batchId: string;
  /** Null: for everybody of the organisation. */
  readonly groupId: string | null;
  readonly leftCount: number;
  /** How many this member has taken, those given back included. */
  readonly takenCount: number;
  readonly standing: OfferStanding;
}

export interface Mall {
  readonly availablePoints: number;
  readonly usableCouponCount: number;
  /** What can be had now first. At most 100, never a second page. */
  readonly offers: readonly Offer[];
}

/** What taking a coupon answers. */
export interface TakenCoupon {
  readonly couponId: string;
  readonly title: string;
  readonly pointsSpent: number;
  /** Null where no points moved. */
  readonly availablePoints: number | null;
  readonly validFromMs: number;
  readonly validUntilMs: number;
  /** Which held unit of the stock this coupon took; opaque. */
  readonly reservationId: string;
}

/** One coupon in the wallet. */
export interface WalletCoupon {
  readonly couponId: string;
  readonly title: string;
  readonly worth: Worth;
  readonly minimumSpendFen: number;
  readonly scopeText: string;
  readonly placeText: string;
  readonly phase: CouponPhase;
  readonly validFromMs: number;
  readonly validUntilMs: number;
  /** With phase `held`: when it can be used again. */
  readonly heldUntilMs: number;
  /** Null unless its batch is paused. */
  readonly pauseReason: string | null;
  readonly used: { readonly atMs: number; readonly placeText: string; readonly discountFen: number } | null;
}

export interface Wallet extends Page<WalletCoupon> {
  readonly counts: Readonly<Record<WalletTab, number>>;
}

export type WalletTab = 'usable' | 'used' | 'expired' | 'returned';

/** A coupon to show at the counter. */
export interface CouponPage extends WalletCoupon {
  /** In groups of four; null when it cannot be used now. */
  readonly code: string | null;
  /** Five consecutive QR texts; empty when it cannot be used now. */
  readonly tokens: readonly ShownToken[];
  /** The server's time of this answer, for phones whose clock is wrong. */
  readonly nowMs: number;
  readonly claimedAtMs: number;
  readonly origin: { readonly kind: 'exchange' | 'claim' | 'gift'; readonly points: number; readonly note: string };
  /** How many points giving it back returns; null when it cannot be given back now. */
  readonly returnPoints: number | null;
}

export interface ReturnedCoupon {
  readonly couponId: string;
  readonly returnedPoints: number;
  readonly availablePoints: number;
}

/** What a typed code leads to: a token for `inspect`, good for a minute; null for every code that is unknown or foreign. */
export interface LookedUpCode {
  readonly token: string | null;
}

/** What a verifier sees before confirming. Nothing has changed yet. */
export interface Inspection {
  /** `usable`, or why not. */
  readonly verdict: 'usable' | 'COUPON_OWN' | UnusableRefusal;
  /** As the refusal of the same name: when it was used and where, until when it was valid … */
  readonly details: RefusalDetails;
  /** Redeems this coupon, by this verifier, within five minutes; null unless usable. */
  readonly ticket: string | null;
  readonly couponId: string;
  readonly title: string;
  readonly worth: Worth;
  readonly minimumSpendFen: number;
  readonly scopeText: string;
  readonly placeText: string;
  readonly validUntilMs: number;
  /** The member as they chose to be seen. */
  readonly memberName: string;
  /** Who redeemed it; null unless it is used. */
  readonly redeemedByName: string | null;
  /** In groups of four. */
  readonly code: string | null;
}

export interface RedeemedCoupon {
  readonly couponId: string;
  readonly title: string;
  readonly discountFen: number;
  readonly atMs: number;
  /** Until when this verifier can take it back alone. */
  readonly undoUntilMs: number;
}

export interface UndoneRedemption {
  readonly couponId: string;
  /** Now, or a day later where the same person redeemed and undid it. */
  readonly usableAtMs: number;
}

export interface RedemptionLine {
  readonly couponId: string;
  readonly title: string;
  readonly worth: Worth;
  readonly atMs: number;
  readonly byName: string;
  readonly isOwn: boolean;
  readonly discountFen: number;
  readonly billFen: number | null;
  /** Until when the reader may undo it at once; 0 when they may not. */
  readonly undoUntilMs: number;
}

/** One batch, for those who run it. */
export interface BatchLine {
  readonly batchId: string;
  readonly groupId: string | null;
  readonly title: string;
  readonly worth: Worth;
  readonly price: BatchTerms['price'];
  readonly status: 'open' | 'ended';
  readonly paused: boolean;
  readonly claimStartsAtMs: number;
  readonly claimEndsAtMs: number;
  readonly totalCount: number;
  readonly issuedCount: number;
  readonly leftCount: number;
}

export interface BatchPage {
  readonly batchId: string;
  readonly groupId: string | null;
  readonly status: 'open' | 'ended';
  readonly paused: boolean;
  readonly pauseReason: string;
  readonly terms: BatchTerms;
  readonly figures: BatchFigures;
}

/** issued = usable + used + returned + expired; total = issued + held + left. */
export interface BatchFigures {
  readonly totalCount: number;
  readonly issuedCount: number;
  /** Being taken right now. */
  readonly openCount: number;
  readonly leftCount: number;
  readonly usedCount: number;
  readonly returnedCount: number;
  readonly expiredCount: number;
  /** Σ discounts of the newest `usedFenCovers` redemptions, in fen: all of them unless there are very many. */
  readonly usedFen: number;
  readonly usedFenCovers: number;
  /** The most that the usable ones can still cost, in fen. */
  readonly outstandingFen: number;
}

/** What a change of a batch answers. */
export interface BatchState {
  readonly batchId: string;
  readonly status: 'open' | 'ended';
  readonly paused: boolean;
  readonly totalCount: number;
  readonly claimEndsAtMs: number;
}
