import type { editBatch as contract } from '../../../contracts/coupon-batches';
import { extendBatch } from '../../../domain/coupons/publish-batch';
import type { ChangeHandler } from '../../runtime/handler';
import { changeBatch } from './change-batch';

/** More of a batch, for longer. */
export const editBatch: ChangeHandler<typeof contract> = (input, context) => {
  const { batchId, moreCount, claimEndsAtMs } = input;
  return changeBatch(context, {
    batchId,
    verb: 'edited',
    facts: { moreCount, claimEndsAtMs },
    decide: (batch) => extendBatch(batch, { moreCount, claimEndsAtMs }),
  });
};
