import type { Offer } from '../../../contracts/coupon-views';
import { takenOf } from '../../../domain/coupons/claim-coupon';
import { standingOf } from '../../../domain/coupons/offer';
import { availablePoints } from '../../../domain/points/lots';
import type { AccountDocument } from '../../documents/accounts';
import { RESERVATION_SLOTS, type CouponBatchDocument, type CouponStockDocument } from '../../documents/coupons';

/** A batch as one member stands with it. */
export function offerView(
  batch: CouponBatchDocument,
  stock: CouponStockDocument,
  reader: { readonly account: AccountDocument; readonly nowMs: number },
): Offer {
  const { account, nowMs } = reader;
  const openCount = RESERVATION_SLOTS - stock.freeSlotCount;
  const { claims } = account;
  return {
    batchId: batch.id,
    groupId: batch.groupId,
    ...termsOf(batch),
    leftCount: stock.remainingCount,
    takenCount: takenOf(claims, batch.id),
    standing: standingOf({
      batch,
      stock: { remainingCount: stock.remainingCount, openCount },
      availablePoints: availablePoints(account, nowMs),
      claims,
      nowMs,
    }),
  };
}

/** What a batch promises, without what the store and the operators keep beside it. */
export function termsOf(batch: CouponBatchDocument) {
  return {
    title: batch.title,
    worth: batch.worth,
    minimumSpendFen: batch.minimumSpendFen,
    scopeText: batch.scopeText,
    placeText: batch.placeText,
    totalCount: batch.totalCount,
    perMemberMax: batch.perMemberMax,
    claimStartsAtMs: batch.claimStartsAtMs,
    claimEndsAtMs: batch.claimEndsAtMs,
    validity: batch.validity,
    price: batch.price,
    returnable: batch.returnable,
  };
}
