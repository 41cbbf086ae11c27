import type { BatchFigures } from '../../../contracts/coupon-views';
import { faceFen } from '../../../domain/coupons/discount';
import { invariant } from '../../../domain/kernel/invariant';
import { LIMITS } from '../../../domain/kernel/limits';
import { coupons, couponStocks, RESERVATION_SLOTS, type CouponBatchDocument } from '../../documents/coupons';
import { orderKey } from '../../documents/order';
import type { Store } from '../../ports/store';

/** Redemptions that the sum of discounts looks at, newest first: ten requests at most. */
const SUMMED_MAX = 1_000;

/**
 * What became of a batch. Counted when asked, so that taking and redeeming stay within their budgets and nothing can
 * drift apart.
 */
export async function readFigures(store: Store, batch: CouponBatchDocument, nowMs: number): Promise<BatchFigures> {
  const batchId = batch.id;
  const ending = orderKey(nowMs + 1, '');
  const [stock, usedCount, returnedCount, expiredCount, usableCount, used] = await Promise.all([
    store.get(couponStocks, batchId),
    store.count(coupons, { equal: { batchId, state: 'used' } }),
    store.count(coupons, { equal: { batchId, state: 'returned' } }),
    store.count(coupons, { equal: { batchId, state: 'usable' }, range: { field: 'order', before: ending } }),
    store.count(coupons, { equal: { batchId, state: 'usable' }, range: { field: 'order', from: ending } }),
    sumUsed(store, batchId),
  ]);
  invariant(stock !== null, 'a batch has a stock');
  return {
    totalCount: stock.totalCount,
    issuedCount: stock.issuedCount,
    openCount: RESERVATION_SLOTS - stock.freeSlotCount,
    leftCount: stock.remainingCount,
    usedCount,
    returnedCount,
    expiredCount,
    ...used,
    outstandingFen: usableCount * faceFen(batch.worth),
  };
}

async function sumUsed(store: Store, batchId: string): Promise<Pick<BatchFigures, 'usedFen' | 'usedFenCovers'>> {
  let usedFen = 0;
  let usedFenCovers = 0;
  let before: string | undefined;
  while (usedFenCovers < SUMMED_MAX) {
    const page = await store.query(coupons, {
      equal: { batchId, state: 'used' },
      ...(before === undefined ? {} : { range: { field: 'order', before } }),
      order: { field: 'order', direction: 'down' },
      limit: LIMITS.getManyMax,
    });
    usedFen += page.reduce((sum, coupon) => sum + (coupon.redemption?.discountFen ?? 0), 0);
    usedFenCovers += page.length;
    before = page.at(-1)?.order;
    if (page.length < LIMITS.getManyMax) break;
  }
  return { usedFen, usedFenCovers };
}
