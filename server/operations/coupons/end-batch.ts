import type { endBatch as contract } from '../../../contracts/coupon-batches';
import { accept, refuse } from '../../../domain/kernel/result';
import type { ChangeHandler } from '../../runtime/handler';
import { changeBatch } from './change-batch';

/** No more claims; what members hold stays good. */
export const endBatch: ChangeHandler<typeof contract> = ({ batchId }, context) =>
  changeBatch(context, {
    batchId,
    verb: 'ended',
    decide: (batch) =>
      batch.status === 'ended'
        ? refuse('OFFER_ENDED')
        : accept({ ...batch, status: 'ended', claimEndsAtMs: Math.min(batch.claimEndsAtMs, context.nowMs) }),
  });
