import { DAY_MS, NOON_MS, sampleCoupon } from '../../tests/support/sample-coupons';
import type { Coupon } from './coupon';
import { restoreCoupon } from './restore-coupon';

const ENTRY = 'chain-entry:ch_1:0000001';
const UNTIL = NOON_MS + 30 * DAY_MS;
const usedIn = (place: string | undefined): Coupon =>
  sampleCoupon({
    state: 'used',
    redeemedBy: 'm_li',
    redemption: { byMemberId: 'm_li', atMs: NOON_MS, placeText: '', billFen: 3_000, discountFen: 500, usedIn: place },
  });

describe('a coupon whose chain entry fell through', () => {
  it.each([
    ['is valid as long as it was', NOON_MS + DAY_MS, UNTIL],
    ['at the last moment of its time, too', UNTIL - 1, UNTIL],
    ['lives a week on when its time has just run out', UNTIL, UNTIL + 7 * DAY_MS],
    ['lives a week on from now when it ran out long ago', UNTIL + DAY_MS, UNTIL + 8 * DAY_MS],
  ])('%s', (_, nowMs, validUntilMs) => {
    expect(restoreCoupon(usedIn(ENTRY), ENTRY, nowMs)).toMatchObject({
      ok: true,
      value: {
        ...{ state: 'usable', redemption: null, validUntilMs, terms: usedIn(ENTRY).terms },
        history: [{ kind: 'undone', atMs: nowMs, byMemberId: 'm_li' }],
      },
    });
  });

  it.each<[string, Coupon]>([
    ['was used in another one', usedIn('chain-entry:ch_1:0000002')],
    ['was used at the counter', usedIn(undefined)],
    ['was not used', sampleCoupon()],
    ['is not used, whatever it says', { ...usedIn(ENTRY), state: 'returned' }],
  ])('is left alone when it %s', (_, coupon) => {
    expect(restoreCoupon(coupon, ENTRY, NOON_MS)).toEqual({ ok: false, code: 'NOT_USED' });
  });
});
