import {
  couponStocks,
  RESERVATION_SLOTS,
  type CouponBatchDocument,
  type CouponStockDocument,
} from '../../documents/coupons';
import type { Store } from '../../ports/store';

/** The stock of a batch that was just published. */
export function stockOf(batch: CouponBatchDocument): CouponStockDocument {
  return {
    id: batch.id,
    schema: 1,
    remainingCount: batch.totalCount,
    issuedCount: 0,
    totalCount: batch.totalCount,
    reservations: [],
    freeSlotCount: RESERVATION_SLOTS,
    suspects: [],
    suspectedAtMs: 0,
    paused: batch.paused,
    claimEndsAtMs: batch.claimEndsAtMs,
    edition: batch.edition,
  };
}

/**
 * Brings the stock up to the edition of its batch: pause, end, more units. Exactly once per edition, however many calls
 * try; a call that dies before it is made good by the next edit or by the next member who is refused.
 */
export async function followBatch(store: Store, batch: CouponBatchDocument): Promise<void> {
  const stock = await store.get(couponStocks, batch.id);
  if (stock === null || stock.edition >= batch.edition) return;
  await store.guarded(couponStocks, batch.id, {
    where: { equal: { edition: stock.edition } },
    patch: {
      set: {
        edition: batch.edition,
        paused: batch.paused,
        claimEndsAtMs: batch.claimEndsAtMs,
        totalCount: batch.totalCount,
      },
      add: { remainingCount: batch.totalCount - stock.totalCount },
    },
  });
}
