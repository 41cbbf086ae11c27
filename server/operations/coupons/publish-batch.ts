import type { publishBatch as contract } from '../../../contracts/coupon-batches';
import { OPEN_BATCHES_MAX } from '../../../domain/coupons/batch-terms';
import { checkTerms } from '../../../domain/coupons/publish-batch';
import { accept, refuse } from '../../../domain/kernel/result';
import { couponBatches, couponStocks, type CouponBatchDocument } from '../../documents/coupons';
import { groups } from '../../documents/groups';
import { orderKey } from '../../documents/order';
import type { Store } from '../../ports/store';
import type { ChangeHandler } from '../../runtime/handler';
import { manages } from './batch-access';
import { stockOf } from './batch-stock';
import { stateOf } from './change-batch';
import { rewriteCard } from './group-card';

/** A new batch with its stock and its card. */
export const publishBatch: ChangeHandler<typeof contract> = async (input, context) => {
  const { nowMs, person, ports } = context;
  const groupId = input.groupId ?? null;
  if (!manages(person, groupId)) return refuse('NOT_ALLOWED');
  if (await isFull(ports.store, groupId, nowMs)) return refuse('TOO_MANY_OPEN', { max: OPEN_BATCHES_MAX });
  const id = ports.ids.next('cb_');
  const batch: CouponBatchDocument = {
    id,
    schema: 1,
    ...input.terms,
    groupId,
    status: 'open',
    paused: false,
    pauseReason: '',
    edition: 1,
    createdBy: person.memberId,
    createdAtMs: nowMs,
    order: orderKey(nowMs, id),
  };
  return context.decide(async (tx) => {
    const group = groupId === null ? null : await tx.get(groups, groupId);
    if (groupId !== null && group?.status !== 'active') return refuse('GROUP_UNKNOWN');
    const terms = checkTerms(batch, nowMs);
    if (!terms.ok) return terms;

    await tx.create(couponBatches, batch);
    await tx.create(couponStocks, stockOf(batch));
    await rewriteCard(tx, batch, nowMs);
    return accept({
      reply: stateOf(batch),
      groupId,
      subject: `coupon-batch-published:${id}`,
      facts: { title: batch.title, totalCount: batch.totalCount },
    });
  });
};

/** The mall reads so many batches at once; more would be out of sight. Two operators at once may exceed it by one. */
async function isFull(store: Store, groupId: string | null, nowMs: number): Promise<boolean> {
  const open = await store.count(couponBatches, {
    equal: { groupId, status: 'open' },
    range: { field: 'claimEndsAtMs', after: nowMs },
  });
  return open >= OPEN_BATCHES_MAX;
}
