import type { CouponPage, Mall, Offer, TakenCoupon, Wallet, WalletCoupon } from '../../contracts/coupon-views';
import { tokensFor } from '@domain/coupons/redemption-token';

const DAY_MS = 86_400_000;
export const NOW_MS = Date.parse('2026-11-23T19:42+08:00');

export const offerOf = (rest: Partial<Offer> = {}): Offer => ({
  batchId: 'b1',
  groupId: 'g1',
  title: '果蔬满 30 减 5',
  worth: { kind: 'amount', fen: 500 },
  minimumSpendFen: 3_000,
  scopeText: '果蔬类，不与特价同享',
  placeText: '梧桐里小店',
  totalCount: 100,
  perMemberMax: 2,
  claimStartsAtMs: NOW_MS - DAY_MS,
  claimEndsAtMs: NOW_MS + 20 * DAY_MS,
  validity: { kind: 'days', days: 30 },
  price: { kind: 'points', points: 300 },
  returnable: true,
  leftCount: 42,
  takenCount: 0,
  standing: { kind: 'open' },
  ...rest,
});

export const mallOf = (...offers: readonly Offer[]): Mall => ({
  availablePoints: 1_298,
  usableCouponCount: 0,
  offers,
});

export const takenOf = (rest: Partial<TakenCoupon> = {}): TakenCoupon => ({
  couponId: 'b1:m1:0',
  title: '果蔬满 30 减 5',
  pointsSpent: 300,
  availablePoints: 998,
  validFromMs: NOW_MS,
  validUntilMs: NOW_MS + 30 * DAY_MS,
  reservationId: 'r1',
  ...rest,
});

export const couponOf = (rest: Partial<WalletCoupon> = {}): WalletCoupon => ({
  couponId: 'b1:m1:0',
  title: '果蔬满 30 减 5',
  worth: { kind: 'amount', fen: 500 },
  minimumSpendFen: 3_000,
  scopeText: '果蔬类',
  placeText: '梧桐里小店',
  phase: 'usable',
  validFromMs: NOW_MS,
  validUntilMs: NOW_MS + 30 * DAY_MS,
  heldUntilMs: 0,
  pauseReason: null,
  used: null,
  ...rest,
});

export const walletOf = (...items: readonly WalletCoupon[]): Wallet => ({
  items,
  next: null,
  counts: { usable: items.length, used: 0, expired: 0, returned: 0 },
});

export const pageOf = (nowMs: number, rest: Partial<CouponPage> = {}): CouponPage => ({
  ...couponOf(),
  code: '3YCP 6103 A8XX E20B T',
  tokens: tokensFor('b1:m1:0', nowMs, { keyId: 'k', sign: (_key, text) => `signed-${text.length}` }),
  nowMs,
  claimedAtMs: NOW_MS - 120_000,
  origin: { kind: 'exchange', points: 300, note: '' },
  returnPoints: 300,
  ...rest,
});

export const goneOf = (nowMs: number, rest: Partial<CouponPage>): CouponPage =>
  pageOf(nowMs, { code: null, tokens: [], returnPoints: null, ...rest });
