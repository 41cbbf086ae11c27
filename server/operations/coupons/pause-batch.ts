import type { pauseBatch as contract } from '../../../contracts/coupon-batches';
import { accept, refuse } from '../../../domain/kernel/result';
import type { ChangeHandler } from '../../runtime/handler';
import { mayPause } from './batch-access';
import { changeBatch } from './change-batch';

/** Stops claims and uses at once, with a reason that members read. Whoever is on call may; resuming is the managers'. */
export const pauseBatch: ChangeHandler<typeof contract> = ({ batchId, reason }, context) =>
  changeBatch(context, {
    batchId,
    verb: 'paused',
    facts: { reason },
    may: mayPause,
    decide: (batch) =>
      batch.paused ? refuse('ALREADY_PAUSED') : accept({ ...batch, paused: true, pauseReason: reason }),
  });
