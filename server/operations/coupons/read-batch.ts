import type { readBatch as contract } from '../../../contracts/coupon-batches';
import { accept, refuse } from '../../../domain/kernel/result';
import type { ReadHandler } from '../../runtime/handler';
import { readPausableBatch } from './batch-access';
import { readFigures } from './batch-figures';
import { termsOf } from './offer-view';

/** One batch with its figures, for those who run it and those who may stop it. */
export const readBatch: ReadHandler<typeof contract> = async (input, context) => {
  const { store } = context.ports;
  const batch = await readPausableBatch(store, input.batchId, context.person);
  if (batch === null) return refuse('BATCH_UNKNOWN');
  const { id, groupId, status, paused, pauseReason } = batch;
  const figures = await readFigures(store, batch, context.nowMs);
  return accept({ batchId: id, groupId, status, paused, pauseReason, terms: termsOf(batch), figures });
};
