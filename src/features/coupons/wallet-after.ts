import type { Offer, TakenCoupon, Wallet, WalletCoupon, WalletTab } from '../../../contracts/coupon-views';

/** A coupon as it comes into the wallet. */
export function newWalletCoupon(offer: Offer, taken: TakenCoupon, nowMs: number): WalletCoupon {
  return {
    couponId: taken.couponId,
    title: taken.title,
    worth: offer.worth,
    minimumSpendFen: offer.minimumSpendFen,
    scopeText: offer.scopeText,
    placeText: offer.placeText,
    phase: nowMs < taken.validFromMs ? 'early' : 'usable',
    validFromMs: taken.validFromMs,
    validUntilMs: taken.validUntilMs,
    heldUntilMs: 0,
    pauseReason: null,
    used: null,
  };
}

/** The usable tab with one more coupon: nearest end first, paused ones last. */
export function walletWith(wallet: Wallet, coupon: WalletCoupon): Wallet {
  if (wallet.items.some((each) => each.couponId === coupon.couponId)) return wallet;
  const items = [...wallet.items, coupon].sort(
    (a, b) => Number(a.pauseReason !== null) - Number(b.pauseReason !== null) || a.validUntilMs - b.validUntilMs,
  );
  return { ...wallet, items, counts: { ...wallet.counts, usable: wallet.counts.usable + 1 } };
}

/** The usable tab after a coupon went over to another one. */
export function walletWithout(wallet: Wallet, couponId: string, to: WalletTab): Wallet {
  const items = wallet.items.filter((each) => each.couponId !== couponId);
  if (items.length === wallet.items.length) return wallet;
  const { counts } = wallet;
  return { ...wallet, items, counts: { ...counts, usable: counts.usable - 1, [to]: counts[to] + 1 } };
}
