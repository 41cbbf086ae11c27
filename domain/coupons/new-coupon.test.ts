import { DAY_MS, NOON_MS, sampleBatch, sampleCoupon } from '../../tests/support/sample-coupons';
import type { Coupon } from './coupon';
import { checkOffer, takeTurn } from './claim-coupon';
import { newCoupon } from './new-coupon';
import { extendBatch } from './publish-batch';
import { checkUsable, redeemCoupon } from './redeem-coupon';
import { returnCoupon } from './return-coupon';
import { undoRedemption } from './undo-redemption';

it('a fresh coupon keeps the terms of its moment, and nothing has happened to it', () => {
  const batch = sampleBatch();
  const origin = { kind: 'claim' } as unknown as Coupon['origin'];
  const taken = { memberId: 'm_li', index: 1, origin, reservationId: 'r', code: { keyId: 'k2', hash: 'h' } };
  const { title, worth, minimumSpendFen, scopeText, placeText, returnable } = batch;
  expect(newCoupon(batch, taken, NOON_MS)).toMatchObject({
    ...{ batchId: 'cb_1', groupId: 'g_1', memberId: 'm_li', index: 1, state: 'usable', reservationId: 'r' },
    terms: { title, worth, minimumSpendFen, scopeText, placeText, returnable },
    ...{ claimedAtMs: NOON_MS, validFromMs: NOON_MS, heldUntilMs: 0, codeKeyId: 'k2', codeHash: 'h' },
    ...{ redeemedBy: '', redemption: null, history: [] },
  });
});

describe('what a refusal says, so that words can be made of it', () => {
  const redemption = { byMemberId: 'm_su', atMs: NOON_MS - 1, placeText: '小店', billFen: null, discountFen: 500 };
  const used = (change: Partial<Coupon> = {}) =>
    sampleCoupon({ state: 'used', redeemedBy: 'm_su', redemption, ...change });
  const held = sampleCoupon({ heldUntilMs: NOON_MS + 5 });
  const open = { paused: false, pauseReason: '' };
  const later = NOON_MS + 31 * DAY_MS;
  const validUntilMs = NOON_MS + 30 * DAY_MS;
  const undo = (nowMs: number) => undoRedemption({ coupon: used(), nowMs, by: { memberId: 'm_an', isManager: true } });
  const redeem = (billFen: number) =>
    redeemCoupon({ coupon: sampleCoupon(), pause: open, nowMs: NOON_MS, byMemberId: 'm_su', billFen });

  it.each([
    ['giving back a used one', returnCoupon(used(), NOON_MS), { atMs: NOON_MS - 1 }],
    ['giving back an expired one', returnCoupon(sampleCoupon(), later), { untilMs: validUntilMs }],
    ['giving back one that sleeps', returnCoupon(held, NOON_MS), { untilMs: NOON_MS + 5 }],
    ['taking a used one', checkUsable(used(), open, NOON_MS), { atMs: NOON_MS - 1, placeText: '小店' }],
    ['taking an expired one', checkUsable(sampleCoupon(), open, later), { untilMs: validUntilMs }],
    ['taking one too early', checkUsable(sampleCoupon(), open, NOON_MS - 1), { fromMs: NOON_MS }],
    ['taking one that sleeps', checkUsable(held, open, NOON_MS), { untilMs: NOON_MS + 5 }],
    [
      'taking a paused one',
      checkUsable(sampleCoupon(), { paused: true, pauseReason: '停' }, NOON_MS),
      { reason: '停' },
    ],
    ['a bill below the minimum', redeem(2_999), { minimumFen: 3_000, billFen: 2_999 }],
    ['undoing too late', undo(NOON_MS + 10 * 60_000), { atMs: NOON_MS - 1 }],
    [
      'an offer that has not begun',
      checkOffer(sampleBatch({ claimStartsAtMs: NOON_MS + 1 }), 'exchange', NOON_MS),
      { startsAtMs: NOON_MS + 1 },
    ],
    [
      'one more than a member may',
      takeTurn([{ batchId: 'cb_1', count: 2, untilMs: later }], sampleBatch(), { way: 'claim', nowMs: NOON_MS }),
      { max: 2 },
    ],
    [
      'a shorter window',
      extendBatch(sampleBatch(), { moreCount: 1, claimEndsAtMs: NOON_MS }),
      { endsAtMs: sampleBatch().claimEndsAtMs },
    ],
    [
      'more coupons than a batch may have',
      extendBatch(sampleBatch(), { moreCount: 10_000_000, claimEndsAtMs: sampleBatch().claimEndsAtMs }),
      { max: expect.any(Number) as number },
    ],
  ])('%s', (_, outcome, details) => {
    expect(outcome).toMatchObject({ ok: false, details });
  });
});

it('a used coupon whose redemption is not known is refused all the same', () => {
  const strange = sampleCoupon({ state: 'used', redemption: null });
  expect(returnCoupon(strange, NOON_MS)).toEqual({ ok: false, code: 'ALREADY_USED', details: {} });
  expect(checkUsable(strange, { paused: false, pauseReason: '' }, NOON_MS)).toEqual({
    ok: false,
    code: 'ALREADY_USED',
    details: {},
  });
  expect(undoRedemption({ coupon: strange, nowMs: NOON_MS, by: { memberId: 'm_su', isManager: true } })).toEqual({
    ...{ ok: false, code: 'NOT_USED' },
  });
});

it.each([
  ['is open while its coupons are good', NOON_MS + 1, true],
  ['has ended when they are not any more', NOON_MS, false],
])('an offer with dates %s', (_, untilMs, isOpen) => {
  const batch = sampleBatch({ validity: { kind: 'dates', fromMs: NOON_MS - DAY_MS, untilMs } });
  expect(checkOffer(batch, 'exchange', NOON_MS).ok).toBe(isOpen);
});
