import * as v from 'valibot';
import type {
  CouponPage,
  Inspection,
  LookedUpCode,
  Mall,
  Offer,
  RedeemedCoupon,
  RedemptionLine,
  ReturnedCoupon,
  TakenCoupon,
  UndoneRedemption,
  Wallet,
} from './coupon-views';
import { id, page, whole } from './fields';
import { change, read } from './operation';
import type { Page } from './page';
import { RISK } from './risk';

const batch = { batchId: id };
const coupon = { couponId: id };
const signedText = v.pipe(v.string(), v.minLength(1), v.maxLength(400));

/** Nobody may have it now. Decided before the transaction, so the same key may come again. */
const OFFER_REFUSALS = {
  /** No such batch, or one of a group the caller is not in. */
  BATCH_UNKNOWN: 'again',
  /** details.startsAtMs. */
  NOT_STARTED: 'again',
  OFFER_ENDED: 'again',
  /** details.reason. */
  BATCH_PAUSED: 'again',
  /** Not taken in this way: it costs points, or none, or only operators give it. */
  OTHER_PRICE: 'again',
  /** None left, and none in anybody's hand. */
  SOLD_OUT: 'again',
} as const;

const LIMIT_REFUSALS = {
  /** details.max. */
  LIMIT_REACHED: 'final',
  /** The member holds coupons of very many batches; details.max. */
  TOO_MANY_BATCHES: 'final',
  ACCOUNT_CLOSED: 'final',
} as const;

/** The mall of one group and of the organisation. */
export const listOffers = read<Mall>()({ access: 'member', input: v.strictObject({ groupId: id }), refusals: {} });

export const readOffer = read<Offer & { readonly availablePoints: number }>()({
  access: 'person',
  input: v.strictObject(batch),
  refusals: { BATCH_UNKNOWN: 'door' },
});

/** Points for a coupon. */
export const exchange = change<TakenCoupon>()({
  access: 'person',
  input: v.strictObject(batch),
  refusals: {
    ...OFFER_REFUSALS,
    ...LIMIT_REFUSALS,
    ...RISK,
    /** details.availablePoints, missingPoints. */
    POINTS_LACKING: 'final',
    ACCOUNT_FROZEN: 'final',
  },
});

/** A free coupon. */
export const claim = change<TakenCoupon>()({
  access: 'person',
  input: v.strictObject(batch),
  refusals: { ...OFFER_REFUSALS, ...LIMIT_REFUSALS, ...RISK },
});

/** Usable: nearest end first, at most 100. The others: newest first, paged. */
export const listWallet = read<Wallet>()({
  access: 'person',
  input: v.strictObject({ tab: v.picklist(['usable', 'used', 'expired', 'returned']), ...page }),
  refusals: {},
});

export const readCoupon = read<CouponPage>()({
  access: 'person',
  input: v.strictObject(coupon),
  /** No such coupon, or somebody else's. */
  refusals: { COUPON_UNKNOWN: 'door' },
});

/** An unused coupon goes, its points come back to the days they would have expired on. */
export const returnCoupon = change<ReturnedCoupon>()({
  access: 'person',
  input: v.strictObject(coupon),
  refusals: {
    COUPON_UNKNOWN: 'again',
    /** details.atMs. */
    ALREADY_USED: 'final',
    /** details.untilMs. */
    COUPON_EXPIRED: 'final',
    COUPON_HELD: 'final',
    NOT_RETURNABLE: 'final',
    COUPON_GONE: 'final',
    ACCOUNT_CLOSED: 'final',
  },
});

/** Looks at a coupon by its QR, or by the token that `lookUpCode` gave. */
export const inspect = read<Inspection>()({
  access: 'verifier',
  input: v.strictObject({ token: signedText }),
  refusals: {
    /** Not ours, forged, or of a group where the caller verifies nothing: one answer. */
    CODE_NOT_VALID: 'door',
    /** Ours, but its minute is over: ask the member to show it again. */
    TOKEN_STALE: 'door',
  },
});

/** Finds a coupon by its typed code. A change, because a wrong code is counted against the verifier (C3). */
export const lookUpCode = change<LookedUpCode>()({
  access: 'verifier',
  input: v.strictObject({ code: v.pipe(v.string(), v.maxLength(60)) }),
  refusals: {
    /** details.untilMs. */
    TOO_MANY_GUESSES: 'again',
  },
  metered: true,
});

export const redeem = change<RedeemedCoupon>()({
  access: 'verifier',
  /** The bill is asked for where the discount depends on it. */
  input: v.strictObject({ ticket: signedText, billFen: v.optional(v.nullable(whole(0, 100_000_000)), null) }),
  refusals: {
    /** Not this verifier's ticket, or looked at more than five minutes ago: scan again. */
    TICKET_OVER: 'again',
    /** details.atMs, placeText. */
    ALREADY_USED: 'final',
    /** details.untilMs. */
    COUPON_EXPIRED: 'final',
    /** details.reason. */
    COUPON_PAUSED: 'final',
    /** details.fromMs. */
    COUPON_EARLY: 'final',
    /** details.untilMs. */
    COUPON_HELD: 'final',
    COUPON_GONE: 'final',
    /** The verifier's own. */
    COUPON_OWN: 'final',
    BILL_NEEDED: 'final',
    /** details.minimumFen, billFen. */
    BELOW_MINIMUM: 'final',
  },
  audited: true,
});

export const undoRedemption = change<UndoneRedemption>()({
  access: 'verifier',
  input: v.strictObject(coupon),
  refusals: {
    COUPON_UNKNOWN: 'again',
    NOT_USED: 'final',
    /** details.atMs. */
    UNDO_TOO_LATE: 'final',
    /** The verifier's ten seconds are over: somebody who manages must do it. */
    NEEDS_ANOTHER_ROLE: 'final',
    /** It comes back when its chain entry is cancelled or lapses. */
    USED_IN_CHAIN: 'final',
  },
  audited: true,
});

/** What I redeemed; with a group, what everybody redeemed there (for its admins). Newest first. */
export const listRedemptions = read<Page<RedemptionLine>>()({
  access: 'verifier',
  input: v.strictObject({ groupId: v.optional(id), ...page }),
  refusals: {},
});
