import fc from 'fast-check';
import { pointsMaxFor, priceEntry, reprice } from './price';

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
  points: [
    { name: '小店', address: '', asksBuilding: false, slots: [] },
    {
      ...{ name: '快递', address: '', asksBuilding: false, slots: [] },
      delivery: { kind: 'express', feeFen: 800, freeFromFen: 3_000 } as const,
    },
  ],
};
const five = { worth: { kind: 'amount', fen: 500 }, minimumSpendFen: 2_000 } as const;

const FREE = { couponFen: 2_000, pointsFen: 0, dueFen: 0 };
const NO_POINTS = { code: 'TOO_MANY_POINTS', details: { maxPoints: 0 } };

describe('what an entry costs', () => {
  it.each([
    ['plain', 2, null, 0, { goodsFen: 2_000, dueFen: 2_000 }],
    ['with a coupon', 2, five, 0, { couponFen: 500, dueFen: 1_500 }],
    ['with as many points as go', 2, five, 750, { pointsFen: 750, dueFen: 750 }],
    ['with one point too many', 2, five, 751, { code: 'TOO_MANY_POINTS', details: { maxPoints: 750 } }],
    ['below the minimum', 1, five, 0, { code: 'BELOW_MINIMUM', details: { minimumFen: 2_000, billFen: 1_000 } }],
    ['with a coupon for more than it costs', 2, { ...five, worth: { kind: 'amount', fen: 9_000 } }, 0, FREE],
    ['with points where the coupon pays all', 2, { ...five, worth: { kind: 'amount', fen: 2_000 } }, 1, NO_POINTS],
    [
      'with a coupon for a thing',
      2,
      { ...five, worth: { kind: 'item', text: '拿铁', worthFen: 1 } },
      0,
      { code: 'COUPON_NOT_TAKEN' },
    ],
  ] as const)('%s', (_name, count, coupon, points, expected) => {
    const priced = priceEntry(terms, { lines: [{ sku: 0, count }], coupon, points, point: 0 });
    expect(priced).toMatchObject('code' in expected ? { ok: false, ...expected } : { ok: true, value: expected });
  });

  it('takes no coupon where the chain takes none', () => {
    const order = { lines: [{ sku: 0, count: 2 }], coupon: five, points: 0, point: 0 };
    expect(priceEntry({ ...terms, acceptsCoupons: false }, order)).toEqual({ ok: false, code: 'COUPON_NOT_TAKEN' });
  });

  it('is that of no pieces until the deadline, however many are ordered', () => {
    const order = { lines: [{ sku: 0, count: 10 }], coupon: null, points: 0, point: 0 };
    expect(priceEntry(terms, order)).toMatchObject({ value: { goodsFen: 10_000 } });
  });

  it.each([
    ['the fee', 2, null, 0, { freightFen: 800, dueFen: 2_800 }],
    ['nothing from the amount on', 3, null, 0, { goodsFen: 3_000, dueFen: 3_000 }],
    ['by goods alone, whatever a coupon takes off', 3, five, 0, { couponFen: 500, dueFen: 2_500 }],
    ['a fee that points do not pay', 2, null, 1_000, { pointsFen: 1_000, freightFen: 800, dueFen: 1_800 }],
    ['a fee that no points may pay', 2, null, 1_001, { code: 'TOO_MANY_POINTS', details: { maxPoints: 1_000 } }],
  ] as const)('brought by a carrier: %s', (_name, count, coupon, points, expected) => {
    const priced = priceEntry(terms, { lines: [{ sku: 0, count }], coupon, points, point: 1 });
    expect(priced).toMatchObject('code' in expected ? { ok: false, ...expected } : { ok: true, value: expected });
    if (priced.ok) expect('freightFen' in priced.value).toBe('freightFen' in expected);
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
        fc.nat(2_000),
        (goods, coupon, points, pointsPerYuan, part, freightFen) => {
          const couponFen = Math.min(goods, coupon);
          const capped = { ...terms, pointsCapPercent: 100, pointsPerYuan };
          const used = Math.min(points, pointsMaxFor(capped, goods - couponFen));
          const before = reprice(
            { goodsFen: goods, couponFen, points: used, pointsFen: 0, freightFen, dueFen: 0 },
            goods,
            { pointsPerYuan, afterSaleFen: 0, isArriving: goods > 0 },
          ).price;
          const less = Math.floor((goods * part) / 100);
          const { price, returnedPoints } = reprice(before, less, {
            ...{ pointsPerYuan, afterSaleFen: 0, isArriving: less > 0 },
          });
          expect(price.dueFen).toBeGreaterThanOrEqual(0);
          expect(price.dueFen).toBeLessThanOrEqual(before.dueFen);
          const freight = price.freightFen ?? 0;
          expect(price.goodsFen + freight).toBe(price.couponFen + price.pointsFen + price.dueFen);
          expect(freight).toBe(price.goodsFen === 0 ? 0 : freightFen);
          expect(price.points + returnedPoints).toBe(before.points);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
