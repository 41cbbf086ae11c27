import { DAY_MS, NOON_MS, sampleCoupon } from '../../tests/support/sample-coupons';
import { phaseOf, type Coupon } from './coupon';
import { undoRedemption } from './undo-redemption';

const used = (change: Partial<Coupon> = {}): Coupon =>
  sampleCoupon({
    state: 'used',
    redeemedBy: 'm_su',
    redemption: { byMemberId: 'm_su', atMs: NOON_MS, placeText: '', billFen: null, discountFen: 500 },
    ...change,
  });
const MINUTE = 60_000;

describe('undoing a redemption', () => {
  it.each([
    ['the verifier at once', 'm_su', false, 0, 'usable'],
    ['the verifier with a clock that went back', 'm_su', false, -5_000, 'usable'],
    ['the verifier after 9.999 s', 'm_su', false, 9_999, 'usable'],
    ['the verifier after 10 s', 'm_su', false, 10_000, 'NEEDS_ANOTHER_ROLE'],
    ['another verifier', 'm_an', false, 1_000, 'NEEDS_ANOTHER_ROLE'],
    ['another who manages', 'm_an', true, 10 * MINUTE - 1, 'usable'],
    ['another who manages, after ten minutes', 'm_an', true, 10 * MINUTE, 'UNDO_TOO_LATE'],
    ['the verifier who also manages, after 10 s', 'm_su', true, 10_000, 'held'],
    ['the verifier who also manages, after ten minutes', 'm_su', true, 10 * MINUTE, 'UNDO_TOO_LATE'],
  ] as const)('%s', (...[_name, memberId, isManager, afterMs, outcome]) => {
    const nowMs = NOON_MS + afterMs;
    const result = undoRedemption({ coupon: used(), nowMs, by: { memberId, isManager } });
    expect(result.ok ? phaseOf(result.value, Math.max(nowMs, NOON_MS)) : result.code).toBe(outcome);
    if (result.ok) expect(result.value).toMatchObject({ state: 'usable', redeemedBy: '', redemption: null });
  });

  it('asked for alone, takes effect after a day, by time alone', () => {
    const result = undoRedemption({
      coupon: used(),
      nowMs: NOON_MS + MINUTE,
      by: { memberId: 'm_su', isManager: true },
    });
    if (!result.ok) throw new Error(result.code);
    const atMs = NOON_MS + MINUTE + DAY_MS;
    expect(phaseOf(result.value, atMs - 1)).toBe('held');
    expect(phaseOf(result.value, atMs)).toBe('usable');
    expect(result.value.history.at(-1)?.kind).toBe('undo-requested');
  });

  it('asked for alone, leaves the member at least a day to use it', () => {
    const coupon = used({ validUntilMs: NOON_MS + 2 * MINUTE });
    const result = undoRedemption({ coupon, nowMs: NOON_MS + MINUTE, by: { memberId: 'm_su', isManager: true } });
    expect(result.ok && result.value.validUntilMs).toBe(NOON_MS + MINUTE + 2 * DAY_MS);
  });

  it.each(['usable', 'returned', 'void', 'compensated'] as const)('a %s coupon has nothing to undo', (state) => {
    const coupon = sampleCoupon({ state });
    expect(undoRedemption({ coupon, nowMs: NOON_MS, by: { memberId: 'm_an', isManager: true } })).toEqual({
      ok: false,
      code: 'NOT_USED',
    });
  });
});
