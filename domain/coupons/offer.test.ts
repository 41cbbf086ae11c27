import { NOON_MS, sampleBatch } from '../../tests/support/sample-coupons';
import { byNearest, standingOf, type OfferStanding, type OfferView } from './offer';

const view = (change: Partial<OfferView> = {}): OfferView => ({
  batch: sampleBatch(),
  stock: { remainingCount: 5, openCount: 0 },
  availablePoints: 300,
  claims: [],
  nowMs: NOON_MS,
  ...change,
});
const taken = [{ batchId: 'cb_1', count: 2, untilMs: NOON_MS + 1 }];

describe('where a member stands with an offer', () => {
  it.each([
    ['enough points', {}, { kind: 'open' }],
    ['one point short', { availablePoints: 299 }, { kind: 'lacking', lackingPoints: 1 }],
    ['in debt', { availablePoints: -50 }, { kind: 'lacking', lackingPoints: 350 }],
    ['none left', { stock: { remainingCount: 0, openCount: 0 } }, { kind: 'sold-out' }],
    ['the last one in somebody else’s hand', { stock: { remainingCount: 0, openCount: 1 } }, { kind: 'busy' }],
    ['had as many as allowed', { claims: taken }, { kind: 'limit', max: 2 }],
    ['paused', { batch: sampleBatch({ paused: true, pauseReason: '录错了' }) }, { kind: 'paused', reason: '录错了' }],
    [
      'not started',
      { batch: sampleBatch({ claimStartsAtMs: NOON_MS + 1 }) },
      { kind: 'early', startsAtMs: NOON_MS + 1 },
    ],
    ['starting this very moment', { batch: sampleBatch({ claimStartsAtMs: NOON_MS }) }, { kind: 'open' }],
    ['had as many of another batch', { claims: [{ ...taken[0]!, batchId: 'cb_2' }] }, { kind: 'open' }],
    ['free, without points', { batch: sampleBatch({ price: { kind: 'free' } }), availablePoints: 0 }, { kind: 'open' }],
  ] as const)('%s', (_name, change, standing) => {
    expect(standingOf(view(change))).toEqual(standing);
  });

  it('puts first what can be had now, the cheaper before the dearer', () => {
    const sorted = (
      [
        [{ kind: 'sold-out' }, 10],
        [{ kind: 'lacking', lackingPoints: 5 }, 20],
        [{ kind: 'open' }, 300],
        [{ kind: 'open' }, 100],
      ] as readonly (readonly [OfferStanding, number])[]
    )
      .map(([standing, points]) => ({ standing, points }))
      .sort(byNearest);
    expect(sorted.map((offer) => [offer.standing.kind, offer.points])).toEqual([
      ['open', 100],
      ['open', 300],
      ['lacking', 20],
      ['sold-out', 10],
    ]);
  });
});
