import { DAY_MS, NOON_MS, sampleBatch, sampleCoupon } from '../../tests/support/sample-coupons';
import { returnCoupon } from './return-coupon';

const until = NOON_MS + 30 * DAY_MS;
const kept = { ...sampleBatch(), returnable: false };

describe('giving a coupon back', () => {
  it.each([
    ['while it is valid', {}, NOON_MS, null],
    ['before it becomes valid', {}, NOON_MS - 1, null],
    ['at its last millisecond', {}, until - 1, null],
    ['when its time is over', {}, until, 'COUPON_EXPIRED'],
    ['when it was used', { state: 'used' }, NOON_MS, 'ALREADY_USED'],
    ['a second time', { state: 'returned' }, NOON_MS, 'COUPON_GONE'],
    ['when it is void', { state: 'void' }, NOON_MS, 'COUPON_GONE'],
    ['while an undo sleeps', { heldUntilMs: NOON_MS + 1 }, NOON_MS, 'COUPON_HELD'],
    ['when it was free', { origin: { kind: 'claim' } }, NOON_MS, 'NOT_RETURNABLE'],
    ['when it was a gift', { origin: { kind: 'gift', byMemberId: 'm_su', note: '' } }, NOON_MS, 'NOT_RETURNABLE'],
    ['when the batch does not take back', { terms: kept }, NOON_MS, 'NOT_RETURNABLE'],
  ] as const)('%s', (...[_name, change, nowMs, code]) => {
    const result = returnCoupon(sampleCoupon(change), nowMs);
    expect(result.ok ? null : result.code).toBe(code);
    if (result.ok) expect(result.value).toMatchObject({ coupon: { state: 'returned' }, origin: { points: 300 } });
  });
});
