import type { resumeBatch as contract } from '../../../contracts/coupon-batches';
import { accept, refuse } from '../../../domain/kernel/result';
import type { ChangeHandler } from '../../runtime/handler';
import { changeBatch } from './change-batch';

/** Claims and uses go on. */
export const resumeBatch: ChangeHandler<typeof contract> = ({ batchId }, context) =>
  changeBatch(context, {
    batchId,
    verb: 'resumed',
    decide: (batch) => (batch.paused ? accept({ ...batch, paused: false, pauseReason: '' }) : refuse('NOT_PAUSED')),
  });
