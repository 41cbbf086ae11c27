import type { QueryClient } from '@tanstack/react-query';
import type { Offer, TakenCoupon } from '../../../contracts/coupon-views';
import { outdate, patchAnswer, patchAnswers } from '@/lib/member-cache';
import { mallAfterTaking, offerAfterTaking, offerAtBalance } from './mall-after';
import { showBalance } from './show-balance';
import { newWalletCoupon, walletWith } from './wallet-after';

/** Shows a coupon just taken everywhere at once: balance, mall and wallet are not asked for again. */
export function showTaken(queries: QueryClient, offer: Offer, taken: TakenCoupon): void {
  const { batchId } = offer;
  const coupon = newWalletCoupon(offer, taken, Date.now());
  patchAnswers(queries, 'coupons.list-offers', (mall) => mallAfterTaking(mall, batchId, taken));
  patchAnswer(queries, { operation: 'coupons.read-offer', input: { batchId } }, (before) => {
    const availablePoints = taken.availablePoints ?? before.availablePoints;
    return offerAtBalance({ ...before, ...offerAfterTaking(before), availablePoints }, availablePoints);
  });
  patchAnswer(queries, { operation: 'coupons.list-wallet', input: { tab: 'usable' } }, (wallet) =>
    walletWith(wallet, coupon),
  );
  if (taken.availablePoints !== null) showBalance(queries, taken.availablePoints);
  outdate(queries, ['groups.list-activity']);
}
