import type { claim as contract } from '../../../contracts/coupons';
import { refuse } from '../../../domain/kernel/result';
import type { ChangeHandler } from '../../runtime/handler';
import { isTooRisky } from '../groups/is-too-risky';
import { readOfferedBatch } from './batch-access';
import { takeCoupon, withoutPoints } from './take-coupon';

/** A free coupon. */
export const claim: ChangeHandler<typeof contract> = async (input, context) => {
  const batch = await readOfferedBatch(context.ports.store, input.batchId, context.person);
  if (batch === null) return refuse('BATCH_UNKNOWN');
  if (await isTooRisky(context)) return refuse('RISKY');
  return takeCoupon(context, {
    way: 'claim',
    batch,
    memberId: context.person.memberId,
    gift: null,
    pay: withoutPoints,
  });
};
