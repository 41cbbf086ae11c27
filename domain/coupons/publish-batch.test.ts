import { DAY_MS, NOON_MS, sampleBatch } from '../../tests/support/sample-coupons';
import type { BatchOnOffer } from './claim-coupon';
import { checkTerms, extendBatch } from './publish-batch';

const start = sampleBatch().claimStartsAtMs;
const end = sampleBatch().claimEndsAtMs;

describe('publishing a batch', () => {
  it.each([
    ['as the sample', {}, null],
    ['that ended before it began', { claimEndsAtMs: start }, 'claimEndsAtMs'],
    ['that is over already', { claimEndsAtMs: NOON_MS }, 'claimEndsAtMs'],
    ['open for exactly 400 days', { claimEndsAtMs: start + 400 * DAY_MS }, null],
    ['open for longer', { claimEndsAtMs: start + 400 * DAY_MS + 1 }, 'claimEndsAtMs'],
    ['valid from its end', { validity: { kind: 'dates', fromMs: end, untilMs: end } }, 'validity'],
    ['valid only before claims start', { validity: { kind: 'dates', fromMs: 0, untilMs: start } }, 'validity'],
    [
      'valid for an instant after claims start',
      { validity: { kind: 'dates', fromMs: start, untilMs: start + 1 } },
      null,
    ],
    [
      'valid for days, whatever dates were typed before',
      { validity: { kind: 'days', days: 1, fromMs: 9, untilMs: 1 } },
      null,
    ],
    ['with as many per member as there are', { totalCount: 2, perMemberMax: 2 }, null],
    ['that takes off just the minimum', { worth: { kind: 'amount', fen: 3_000 } }, null],
    ['that takes off anything, without a minimum', { worth: { kind: 'amount', fen: 1 }, minimumSpendFen: 0 }, null],
    ['in percent', { worth: { kind: 'percent', percent: 90, capFen: 9_000, fen: 9_000 }, minimumSpendFen: 1 }, null],
    ['with more per member than there are', { totalCount: 1, perMemberMax: 2 }, 'perMemberMax'],
    ['that takes off more than the minimum', { worth: { kind: 'amount', fen: 3_001 } }, 'worth'],
    ['free, yet returnable for points', { price: { kind: 'free' } }, 'returnable'],
    ['free, and not returnable', { price: { kind: 'free' }, returnable: false }, null],
  ] as const)('%s', (_name, change, field) => {
    const verdict = checkTerms(sampleBatch(change as Partial<BatchOnOffer>), NOON_MS);
    expect(verdict).toEqual(
      field === null ? { ok: true, value: null } : { ok: false, code: 'BAD_TERMS', details: { field } },
    );
  });
});

describe('extending a batch', () => {
  it.each([
    ['with ten more', {}, 10, end, null],
    ['for a day longer', {}, 0, end + DAY_MS, null],
    ['by nothing', {}, 0, end, 'NOTHING_ADDED'],
    ['to an earlier end', {}, 10, end - 1, 'WINDOW_SHORTER'],
    ['to exactly 400 days', {}, 0, start + 400 * DAY_MS, null],
    ['beyond 400 days', {}, 0, start + 400 * DAY_MS + 1, 'WINDOW_TOO_LONG'],
    ['up to the largest batch', {}, 99_900, end, null],
    ['beyond the largest batch', {}, 99_901, end, 'TOO_MANY_COUPONS'],
    ['after it was ended', { status: 'ended' }, 10, end, 'OFFER_ENDED'],
  ] as const)('%s', (...[_name, change, moreCount, claimEndsAtMs, code]) => {
    const batch = sampleBatch(change);
    const result = extendBatch(batch, { moreCount, claimEndsAtMs });
    expect(result).toMatchObject(
      code === null
        ? { ok: true, value: { ...batch, totalCount: batch.totalCount + moreCount, claimEndsAtMs } }
        : { ok: false, code },
    );
  });
});
