import fc from 'fast-check';
import { notePayment } from './note-payment';
import { pointsMaxFor, priceEntry, priceFenOf, reprice } from './price';

const sku = { priceFen: 1_000, tiers: [{ fromPieceCount: 10, priceFen: 900 }] };
const terms = {
  items: [
    {
      title: '大果',
      note: '',
      pictureFileId: null,
      skus: [{ ...sku, name: '', stockCount: null, perMemberMax: null }],
    },
  ],
  pointsCapPercent: 50,
  pointsPerYuan: 100,
  acceptsCoupons: true,
};
const five = { worth: { kind: 'amount', fen: 500 }, minimumSpendFen: 2_000 } as const;

describe('what an entry costs', () => {
  it.each([
    [9, 1_000],
    [10, 900],
    [99, 900],
  ])('%i pieces', (pieceCount, fen) => {
    expect(priceFenOf(sku, pieceCount)).toBe(fen);
  });

  it.each([
    ['plain', 2, null, 0, { goodsFen: 2_000, dueFen: 2_000 }],
    ['with a coupon', 2, five, 0, { couponFen: 500, dueFen: 1_500 }],
    ['with as many points as go', 2, five, 750, { pointsFen: 750, dueFen: 750 }],
    ['with one point too many', 2, five, 751, 'TOO_MANY_POINTS'],
    ['below the minimum', 1, five, 0, 'BELOW_MINIMUM'],
    [
      'with a coupon for a thing',
      2,
      { ...five, worth: { kind: 'item', text: '拿铁', worthFen: 1 } },
      0,
      'COUPON_NOT_TAKEN',
    ],
  ] as const)('%s', (_name, count, coupon, points, expected) => {
    const priced = priceEntry(terms, { lines: [{ sku: 0, count }], coupon, points });
    if (typeof expected === 'string') expect(priced).toMatchObject({ code: expected });
    else expect(priced).toMatchObject({ value: expected });
  });

  it('never lets anybody pay more after the goods got cheaper, at any worth of a point (G6)', () => {
    const fen = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(
        fen,
        fen,
        fc.nat(100_000),
        fc.integer({ min: 1, max: 1_000 }),
        fc.integer({ min: 0, max: 100 }),
        (goods, coupon, points, pointsPerYuan, part) => {
          const couponFen = Math.min(goods, coupon);
          const capped = { ...terms, pointsCapPercent: 100, pointsPerYuan };
          const used = Math.min(points, pointsMaxFor(capped, goods - couponFen));
          const before = reprice(
            { goodsFen: goods, couponFen, points: used, pointsFen: 0, dueFen: 0 },
            goods,
            pointsPerYuan,
          ).price;
          const { price, returnedPoints } = reprice(before, Math.floor((goods * part) / 100), pointsPerYuan);
          expect(price.dueFen).toBeGreaterThanOrEqual(0);
          expect(price.dueFen).toBeLessThanOrEqual(before.dueFen);
          expect(price.goodsFen).toBe(price.couponFen + price.pointsFen + price.dueFen);
          expect(price.points + returnedPoints).toBe(before.points);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('money that is noted', () => {
  const note = (kind: 'paid' | 'refunded' | 'paid-undone' | 'refund-undone', fen: number) => ({
    ...{ kind, fen, note: '', atMs: 0, byMemberId: 'm' },
  });
  const paid = { paidFen: 1_000, refundedFen: 400, payments: [] };
  it.each([
    ['refunded', 600, true],
    ['refunded', 601, false],
    ['paid-undone', 600, true],
    ['paid-undone', 601, false],
    ['refund-undone', 400, true],
    ['refund-undone', 401, false],
    ['paid', 1, true],
  ] as const)('%s %i fen', (kind, fen, isFine) => {
    expect(notePayment(paid, note(kind, fen)).ok).toBe(isFine);
  });

  it('ends after ten notes', () => {
    const full = { ...paid, payments: Array.from({ length: 10 }, () => note('paid', 1)) };
    expect(notePayment(full, note('paid', 1))).toMatchObject({ code: 'TOO_MANY_NOTES', details: { max: 10 } });
  });
});
