import type { WalletCoupon } from '../../../contracts/coupon-views';
import { phaseOf } from '../../../domain/coupons/coupon';
import type { Pause } from '../../../domain/coupons/redeem-coupon';
import type { CouponDocument } from '../../documents/coupons';

/** A coupon as its owner sees it at `nowMs`. */
export function walletView(coupon: CouponDocument, pause: Pause | null, nowMs: number): WalletCoupon {
  const { terms, redemption } = coupon;
  return {
    couponId: coupon.id,
    title: terms.title,
    worth: terms.worth,
    minimumSpendFen: terms.minimumSpendFen,
    scopeText: terms.scopeText,
    placeText: terms.placeText,
    phase: phaseOf(coupon, nowMs),
    validFromMs: coupon.validFromMs,
    validUntilMs: coupon.validUntilMs,
    heldUntilMs: coupon.heldUntilMs,
    pauseReason: pause?.paused === true ? pause.pauseReason : null,
    used:
      redemption === null
        ? null
        : { atMs: redemption.atMs, placeText: redemption.placeText, discountFen: redemption.discountFen },
  };
}
