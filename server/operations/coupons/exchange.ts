import type { exchange as contract } from '../../../contracts/coupons';
import { pointsOf } from '../../../domain/coupons/offer';
import { refuse } from '../../../domain/kernel/result';
import { spend } from '../../../domain/points/spend';
import type { ChangeHandler } from '../../runtime/handler';
import { isTooRisky } from '../groups/is-too-risky';
import { readOfferedBatch } from './batch-access';
import { takeCoupon } from './take-coupon';

/** Points for a coupon. Eleven store requests when it goes through (issue 2). */
export const exchange: ChangeHandler<typeof contract> = async (input, context) => {
  const batch = await readOfferedBatch(context.ports.store, input.batchId, context.person);
  if (batch === null) return refuse('BATCH_UNKNOWN');
  if (await isTooRisky(context)) return refuse('RISKY');
  const { groupId, title } = batch;
  const price = { points: pointsOf(batch), groupId, title, reason: 'coupon-exchange' } as const;
  return takeCoupon(context, {
    way: 'exchange',
    batch,
    memberId: context.person.memberId,
    gift: null,
    pay: (account, couponId) => spend(account, { ...price, subject: `coupon:${couponId}` }, context.nowMs),
  });
};
