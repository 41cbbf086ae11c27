import type { giveCoupon as contract } from '../../../contracts/coupon-batches';
import { refuse } from '../../../domain/kernel/result';
import { accounts } from '../../documents/accounts';
import type { CouponBatchDocument } from '../../documents/coupons';
import { memberships, membershipId } from '../../documents/memberships';
import type { Store } from '../../ports/store';
import type { ChangeHandler } from '../../runtime/handler';
import { readManagedBatch } from './batch-access';
import { takeCoupon, withoutPoints } from './take-coupon';

/** A coupon from an operator's hand. The member reads the reason. */
export const giveCoupon: ChangeHandler<typeof contract> = async (input, context) => {
  const { memberId, note } = input;
  const { store } = context.ports;
  const batch = await readManagedBatch(store, input.batchId, context.person);
  if (batch === null) return refuse('BATCH_UNKNOWN');
  if (!(await isReachable(store, batch, memberId))) return refuse('MEMBER_UNKNOWN');
  const gift = { kind: 'gift', byMemberId: context.person.memberId, note } as const;
  return takeCoupon(context, { way: 'gift', batch, memberId, gift, pay: withoutPoints });
};

async function isReachable(store: Store, batch: CouponBatchDocument, memberId: string): Promise<boolean> {
  if (batch.groupId === null) return (await store.get(accounts, memberId)) !== null;
  const membership = await store.get(memberships, membershipId(batch.groupId, memberId));
  return membership?.status === 'active';
}
