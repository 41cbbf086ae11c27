import type { Offer, TakenCoupon, Wallet, WalletCoupon } from '../../../contracts/coupon-views';
import { newWalletCoupon, walletWith, walletWithout } from './wallet-after';

const coupon = (couponId: string, validUntilMs: number, pauseReason: string | null = null): WalletCoupon => ({
  couponId,
  title: couponId,
  worth: { kind: 'amount', fen: 500 },
  minimumSpendFen: 0,
  scopeText: '',
  placeText: '',
  phase: 'usable',
  validFromMs: 0,
  validUntilMs,
  heldUntilMs: 0,
  pauseReason,
  used: null,
});
const wallet = (...items: readonly WalletCoupon[]): Wallet => ({
  items,
  next: null,
  counts: { usable: items.length, used: 7, expired: 1, returned: 0 },
});
const ids = ({ items }: Wallet) => items.map(({ couponId }) => couponId);

describe('the wallet', () => {
  it('takes a new coupon in by its end, before what is paused', () => {
    const after = walletWith(
      wallet(coupon('near', 10), coupon('far', 90), coupon('paused', 5, '装修')),
      coupon('n', 50),
    );
    expect(ids(after)).toEqual(['near', 'n', 'far', 'paused']);
    expect(after.counts.usable).toBe(4);
  });

  it('takes the same coupon in once, however often its answer comes', () => {
    const once = walletWith(wallet(), coupon('n', 50));
    expect(walletWith(once, coupon('n', 50))).toBe(once);
  });

  it('counts a coupon that left where it went', () => {
    const after = walletWithout(wallet(coupon('a', 1), coupon('b', 2)), 'a', 'used');
    expect(ids(after)).toEqual(['b']);
    expect(after.counts).toEqual({ usable: 1, used: 8, expired: 1, returned: 0 });
  });

  it('does not count a coupon that left before', () => {
    const before = wallet(coupon('a', 1));
    expect(walletWithout(before, 'gone', 'returned')).toBe(before);
  });

  it('knows that a new coupon may not be good yet', () => {
    const taken = { couponId: 'n', title: '早餐', validFromMs: 100, validUntilMs: 200 } as TakenCoupon;
    const offer = { worth: { kind: 'amount', fen: 1 }, minimumSpendFen: 0, scopeText: '', placeText: '' } as Offer;
    expect(newWalletCoupon(offer, taken, 99).phase).toBe('early');
    expect(newWalletCoupon(offer, taken, 100).phase).toBe('usable');
  });
});
