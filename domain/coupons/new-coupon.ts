import { validityAt } from './batch-terms';
import type { BatchOnOffer } from './claim-coupon';
import type { Coupon, Origin } from './coupon';

/** What a batch does not say about a coupon that is taken from it. */
export interface Taken {
  readonly memberId: string;
  readonly index: number;
  readonly origin: Origin;
  readonly reservationId: string;
  readonly code: { readonly keyId: string; readonly hash: string };
}

/** A fresh coupon. It keeps the terms of this moment for life. */
export function newCoupon(batch: BatchOnOffer, taken: Taken, nowMs: number): Coupon {
  const { title, worth, minimumSpendFen, scopeText, placeText, returnable } = batch;
  return {
    batchId: batch.id,
    groupId: batch.groupId,
    memberId: taken.memberId,
    index: taken.index,
    state: 'usable',
    terms: { title, worth, minimumSpendFen, scopeText, placeText, returnable },
    origin: taken.origin,
    reservationId: taken.reservationId,
    claimedAtMs: nowMs,
    ...validityAt(batch.validity, nowMs),
    heldUntilMs: 0,
    codeKeyId: taken.code.keyId,
    codeHash: taken.code.hash,
    redeemedBy: '',
    redemption: null,
    history: [],
  };
}
