import type { BatchOnOffer } from '../../domain/coupons/claim-coupon';
import type { Coupon } from '../../domain/coupons/coupon';
import { shanghaiMs } from './fixed-clock';

export const NOON_MS = shanghaiMs('2026-11-23 12:00');
export const DAY_MS = 86_400_000;

/** ¥5 off from ¥30, for 300 points, two per member, open for a month around noon. */
export function sampleBatch(change: Partial<BatchOnOffer> = {}): BatchOnOffer {
  return {
    id: 'cb_1',
    groupId: 'g_1',
    status: 'open',
    paused: false,
    pauseReason: '',
    title: '果蔬满 30 减 5',
    worth: { kind: 'amount', fen: 500 },
    minimumSpendFen: 3_000,
    scopeText: '果蔬类，不与特价同享',
    placeText: '梧桐里小店',
    totalCount: 100,
    perMemberMax: 2,
    claimStartsAtMs: NOON_MS - 10 * DAY_MS,
    claimEndsAtMs: NOON_MS + 20 * DAY_MS,
    validity: { kind: 'days', days: 30 },
    price: { kind: 'points', points: 300 },
    returnable: true,
    ...change,
  };
}

/** A usable coupon of that batch, bought at noon. */
export function sampleCoupon(change: Partial<Coupon> = {}): Coupon {
  const batch = sampleBatch();
  return {
    batchId: batch.id,
    groupId: batch.groupId,
    memberId: 'm_li',
    index: 0,
    state: 'usable',
    terms: batch,
    origin: { kind: 'exchange', entryNumber: 1, points: 300, allocation: [] },
    reservationId: 'op_1.r_1',
    claimedAtMs: NOON_MS,
    validFromMs: NOON_MS,
    validUntilMs: NOON_MS + 30 * DAY_MS,
    heldUntilMs: 0,
    codeKeyId: 'k2',
    codeHash: 'hash',
    redeemedBy: '',
    redemption: null,
    history: [],
    ...change,
  };
}
