import type { readCoupon as contract } from '../../../contracts/coupons';
import type { CouponPage } from '../../../contracts/coupon-views';
import { groupedCode } from '../../../domain/coupons/redemption-code';
import { tokensFor } from '../../../domain/coupons/redemption-token';
import { checkUsable } from '../../../domain/coupons/redeem-coupon';
import { returnCoupon } from '../../../domain/coupons/return-coupon';
import { invariant } from '../../../domain/kernel/invariant';
import { accept, refuse } from '../../../domain/kernel/result';
import { couponBatches, coupons, type CouponDocument } from '../../documents/coupons';
import type { Keys } from '../../ports/keys';
import type { ReadHandler } from '../../runtime/handler';
import { codeOfCoupon, tokenSigner } from './coupon-code';
import { walletView } from './wallet-view';

/** A coupon to show at the counter. Nobody but its owner gets an answer. */
export const readCoupon: ReadHandler<typeof contract> = async (input, context) => {
  const { nowMs } = context;
  const { store, keys } = context.ports;
  const coupon = await store.get(coupons, input.couponId);
  if (coupon?.memberId !== context.person.memberId) return refuse('COUPON_UNKNOWN');
  const batch = await store.get(couponBatches, coupon.batchId);
  invariant(batch !== null, 'a coupon has a batch');
  const isUsable = checkUsable(coupon, batch, nowMs).ok;
  const returned = returnCoupon(coupon, nowMs);
  return accept({
    ...walletView(coupon, batch, nowMs),
    ...(isUsable ? shownAt(keys, coupon, nowMs) : { code: null, tokens: [] }),
    nowMs,
    claimedAtMs: coupon.claimedAtMs,
    origin: originView(coupon),
    returnPoints: returned.ok ? returned.value.origin.points : null,
  });
};

function shownAt(keys: Keys, coupon: CouponDocument, nowMs: number): Pick<CouponPage, 'code' | 'tokens'> {
  const code = codeOfCoupon(keys, coupon.id, coupon.codeKeyId);
  return { code: code === null ? null : groupedCode(code), tokens: tokensFor(coupon.id, nowMs, tokenSigner(keys)) };
}

function originView({ origin }: CouponDocument): CouponPage['origin'] {
  return {
    kind: origin.kind,
    points: origin.kind === 'exchange' ? origin.points : 0,
    note: origin.kind === 'gift' ? origin.note : '',
  };
}
