import { DAY_MS, NOON_MS, sampleCoupon } from '../../tests/support/sample-coupons';
import type { Coupon } from './coupon';
import { checkTaker, redeemCoupon, type RedeemRequest } from './redeem-coupon';

const until = NOON_MS + 30 * DAY_MS;
const redeem = (change: Partial<Coupon>, request: Partial<RedeemRequest> = {}) =>
  redeemCoupon({
    coupon: sampleCoupon(change),
    pause: { paused: false, pauseReason: '' },
    nowMs: NOON_MS + 1,
    byMemberId: 'm_su',
    billFen: null,
    ...request,
  });

const used: Partial<Coupon> = {
  state: 'used',
  redemption: {
    byMemberId: 'm_su',
    atMs: NOON_MS,
    placeText: '梧桐里小店',
    billFen: null,
    discountFen: 500,
  },
};

describe('redeeming', () => {
  it('notes who, where, when and how much', () => {
    const result = redeem({}, { billFen: 4_200 });
    expect(result).toMatchObject({
      ok: true,
      value: {
        state: 'used',
        redeemedBy: 'm_su',
        redemption: {
          byMemberId: 'm_su',
          atMs: NOON_MS + 1,
          placeText: '梧桐里小店',
          billFen: 4_200,
          discountFen: 500,
        },
        history: [{ kind: 'redeemed', atMs: NOON_MS + 1, byMemberId: 'm_su' }],
      },
    });
  });

  it.each([
    ['at its first millisecond', {}, NOON_MS, null],
    ['a millisecond before it becomes valid', {}, NOON_MS - 1, 'COUPON_EARLY'],
    ['at its last millisecond', {}, until - 1, null],
    ['when its time is over', {}, until, 'COUPON_EXPIRED'],
    ['when it was used', used, NOON_MS + 1, 'ALREADY_USED'],
    ['when it was used and its time is over', used, until, 'ALREADY_USED'],
    ['when it was given back', { state: 'returned' }, NOON_MS + 1, 'COUPON_GONE'],
    ['when it is void', { state: 'void' }, NOON_MS + 1, 'COUPON_GONE'],
    ['when it was compensated', { state: 'compensated' }, NOON_MS + 1, 'COUPON_GONE'],
    ['while an undo sleeps', { heldUntilMs: NOON_MS + 2 }, NOON_MS + 1, 'COUPON_HELD'],
    ['when the sleep is over', { heldUntilMs: NOON_MS + 1 }, NOON_MS + 1, null],
  ] as const)('%s', (...[_name, change, nowMs, code]) => {
    const result = redeem(change, { nowMs });
    expect(result.ok ? null : result.code).toBe(code);
  });

  it('is refused while the batch is paused, with the reason', () => {
    expect(redeem({}, { pause: { paused: true, pauseReason: '面额录错了' } })).toEqual({
      ok: false,
      code: 'COUPON_PAUSED',
      details: { reason: '面额录错了' },
    });
  });

  it('says when and where a used one was taken', () => {
    expect(redeem(used)).toMatchObject({ details: { atMs: NOON_MS, placeText: '梧桐里小店' } });
  });

  it('needs the minimum when the bill is known', () => {
    expect(redeem({}, { billFen: 2_999 })).toMatchObject({ ok: false, code: 'BELOW_MINIMUM' });
  });

  it('is not for whoever holds the coupon at the counter, unless the shop is theirs', () => {
    const coupon = sampleCoupon({});
    const own = { memberId: coupon.memberId, isOwner: false };
    expect(checkTaker(coupon, own)).toMatchObject({ ok: false, code: 'COUPON_OWN' });
    expect(checkTaker(coupon, { ...own, isOwner: true })).toMatchObject({ ok: true });
    expect(checkTaker(coupon, { ...own, memberId: 'm_su' })).toMatchObject({ ok: true });
  });

  it('keeps the last ten things that happened', () => {
    const history = Array.from({ length: 10 }, (_, index) => ({
      kind: 'undone' as const,
      atMs: index,
      byMemberId: 'm',
    }));
    const result = redeem({ history });
    expect(result.ok && result.value.history.map((event) => event.atMs)).toEqual([
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      9,
      NOON_MS + 1,
    ]);
  });
});
