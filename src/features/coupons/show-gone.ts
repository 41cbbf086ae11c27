import type { QueryClient } from '@tanstack/react-query';
import type { CouponPage, ReturnedCoupon } from '../../../contracts/coupon-views';
import { outdate, patchAnswer, patchAnswers } from '@/lib/member-cache';
import { mallAfterLeaving } from './mall-after';
import { showBalance } from './show-balance';
import { walletWithout } from './wallet-after';

const USABLE = { operation: 'coupons.list-wallet', input: { tab: 'usable' } } as const;

/** Shows a coupon given back: its points are there at once, and it is in the wallet no more. */
export function showReturned(queries: QueryClient, returned: ReturnedCoupon): void {
  const { couponId, availablePoints } = returned;
  outdateOtherTabs(queries);
  patchAnswer(queries, { operation: 'coupons.read', input: { couponId } }, (page) => ({
    ...page,
    phase: 'returned',
    code: null,
    tokens: [],
    returnPoints: null,
  }));
  patchAnswer(queries, USABLE, (wallet) => walletWithout(wallet, couponId, 'returned'));
  patchAnswers(queries, 'coupons.list-offers', (mall) => mallAfterLeaving(mall, availablePoints));
  showBalance(queries, availablePoints);
  outdate(queries, ['coupons.read-offer']);
}

/** Shows a coupon that was used at the counter while its page was open. */
export function showUsed(queries: QueryClient, { couponId }: Pick<CouponPage, 'couponId'>): void {
  outdateOtherTabs(queries);
  patchAnswer(queries, USABLE, (wallet) => walletWithout(wallet, couponId, 'used'));
  patchAnswers(queries, 'coupons.list-offers', (mall) => mallAfterLeaving(mall, null));
}

/** The used and the returned are asked for when they are next looked at; the usable ones are patched afterwards. */
function outdateOtherTabs(queries: QueryClient): void {
  for (const tab of ['used', 'returned', 'expired'] as const) {
    void queries.invalidateQueries({ queryKey: ['member', 'coupons.list-wallet', { tab }], refetchType: 'none' });
  }
}
