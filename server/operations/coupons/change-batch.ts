import type { BatchState } from '../../../contracts/coupon-views';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import { couponBatches, type CouponBatchDocument } from '../../documents/coupons';
import type { KnownChangeContext } from '../../runtime/handler';
import { manages } from './batch-access';
import { followBatch } from './batch-stock';
import { rewriteCard } from './group-card';

/** What an operator wants of a published batch. */
export interface BatchChange<Code extends string> {
  readonly batchId: string;
  /** What the operation record says was done. */
  readonly verb: 'edited' | 'paused' | 'resumed' | 'ended';
  readonly facts?: Readonly<Record<string, string | number>>;
  /** Who may; whoever runs the batch without it. */
  readonly may?: typeof manages;
  decide(batch: CouponBatchDocument): Result<CouponBatchDocument, Code>;
}

/**
 * Changes a batch and its card, then brings the stock up to it. A call that dies in between leaves the batch as the
 * truth: members are refused by it already, and the stock catches up with the next call.
 */
export async function changeBatch<Code extends string>(
  context: KnownChangeContext,
  change: BatchChange<Code>,
): Promise<Result<BatchState, Code | 'BATCH_UNKNOWN'>> {
  const { store } = context.ports;
  const result = await context.decide<BatchState, Code | 'BATCH_UNKNOWN'>(async (tx) => {
    const stored = await tx.get(couponBatches, change.batchId);
    const may = change.may ?? manages;
    if (stored === null || !may(context.person, stored.groupId)) return refuse('BATCH_UNKNOWN');
    const { version: _, ...batch } = stored;
    const changed = change.decide(batch);
    if (!changed.ok) return changed;
    const next = { ...changed.value, edition: batch.edition + 1 };

    await tx.replace(couponBatches, stored, next);
    await rewriteCard(tx, next, context.nowMs);
    return accept({
      reply: stateOf(next),
      groupId: next.groupId,
      subject: `coupon-batch-${change.verb}:${next.id}`,
      facts: { title: next.title, ...change.facts },
    });
  });
  const batch = await store.get(couponBatches, change.batchId);
  if (result.ok && batch !== null) await followBatch(store, batch);
  return result;
}

/** What a change of a batch answers. */
export function stateOf(batch: CouponBatchDocument): BatchState {
  const { id, status, paused, totalCount, claimEndsAtMs } = batch;
  return { batchId: id, status, paused, totalCount, claimEndsAtMs };
}
