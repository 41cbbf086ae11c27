import type { listBatches as contract } from '../../../contracts/coupon-batches';
import type { BatchLine } from '../../../contracts/coupon-views';
import { accept, refuse } from '../../../domain/kernel/result';
import {
  couponBatches,
  couponStocks,
  type CouponBatchDocument,
  type CouponStockDocument,
} from '../../documents/coupons';
import { readPage } from '../../documents/read-page';
import type { ReadHandler } from '../../runtime/handler';
import { mayPause, seesEveryBatch } from './batch-access';

/** The batches of a group or of the organisation, or all that are open, newest first. */
export const listBatches: ReadHandler<typeof contract> = async (input, context) => {
  const { everywhere = false, groupId = null, after } = input;
  const maySee = everywhere ? seesEveryBatch(context.person) : mayPause(context.person, groupId);
  if (!maySee) return refuse('NOT_ALLOWED');
  const equal = everywhere ? ({ status: 'open' } as const) : { groupId };
  const page = await readPage(context.ports, { from: couponBatches, equal, after });
  const stocks = await context.ports.store.getMany(
    couponStocks,
    page.documents.map((batch) => batch.id),
  );
  const items = page.documents.map((batch, index) => lineOf(batch, stocks[index] ?? null));
  return accept({ items, next: page.next });
};

function lineOf(batch: CouponBatchDocument, stock: CouponStockDocument | null): BatchLine {
  const { title, worth, price, status, paused, claimStartsAtMs, claimEndsAtMs, totalCount } = batch;
  return {
    batchId: batch.id,
    groupId: batch.groupId,
    ...{ title, worth, price, status, paused, claimStartsAtMs, claimEndsAtMs, totalCount },
    issuedCount: stock?.issuedCount ?? 0,
    leftCount: stock?.remainingCount ?? 0,
  };
}
