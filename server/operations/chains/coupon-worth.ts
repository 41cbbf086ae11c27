import type { CouponWorth } from '../../../domain/chains/price';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import { coupons } from '../../documents/coupons';
import type { Store } from '../../ports/store';

/** What a coupon of this member says about money. A coupon keeps its terms for life, so this may be read beforehand. */
export async function couponWorth(
  store: Store,
  couponId: string | null,
  owner: { readonly memberId: string; readonly groupId: string },
): Promise<Result<CouponWorth | null, 'COUPON_NOT_TAKEN'>> {
  if (couponId === null) return accept(null);
  const coupon = await store.get(coupons, couponId);
  const isTheirs = coupon?.memberId === owner.memberId && (coupon.groupId ?? owner.groupId) === owner.groupId;
  return isTheirs ? accept(coupon.terms) : refuse('COUPON_NOT_TAKEN');
}
