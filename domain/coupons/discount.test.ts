import fc from 'fast-check';
import type { Worth } from './batch-terms';
import { discountOn, faceFen } from './discount';

const amount: Worth = { kind: 'amount', fen: 500 };
const percent: Worth = { kind: 'percent', percentOff: 15, capFen: 2_000 };
const latte: Worth = { kind: 'item', text: '任意拿铁一杯', worthFen: 1_800 };

describe('what a coupon takes off', () => {
  it.each([
    ['¥5 of ¥30', amount, 3_000, 3_000, 500],
    ['¥5 of exactly ¥5', amount, 0, 500, 500],
    ['¥5 of ¥4.99: never more than the bill', amount, 0, 499, 499],
    ['¥5 of nothing', amount, 0, 0, 0],
    ['15% of ¥100', percent, 0, 10_000, 1_500],
    ['15% of ¥0.99, the part of a fen stays with the shop', percent, 0, 99, 14],
    ['15% up to its cap', percent, 0, 13_334, 2_000],
    ['15% of far more stays at the cap', percent, 0, 1_000_000, 2_000],
    ['a latte on a dearer bill', latte, 0, 3_600, 1_800],
    ['a latte on a cheaper bill', latte, 0, 1_500, 1_500],
  ] as const)('%s', (...[_name, worth, minimumSpendFen, billFen, offFen]) => {
    expect(discountOn({ worth, minimumSpendFen }, billFen)).toEqual({ ok: true, value: offFen });
  });

  it('asks for the bill only where the discount depends on it', () => {
    expect(discountOn({ worth: amount, minimumSpendFen: 3_000 }, null)).toEqual({ ok: true, value: 500 });
    expect(discountOn({ worth: latte, minimumSpendFen: 0 }, null)).toEqual({ ok: true, value: 1_800 });
    expect(discountOn({ worth: percent, minimumSpendFen: 0 }, null)).toEqual({ ok: false, code: 'BILL_NEEDED' });
  });

  it.each([
    [2_999, false],
    [3_000, true],
  ])('with a minimum of ¥30, a bill of %i fen is %s', (billFen, ok) => {
    expect(discountOn({ worth: amount, minimumSpendFen: 3_000 }, billFen).ok).toBe(ok);
  });

  it('is never negative, above the bill, or above the face', () => {
    const worth = fc.oneof(
      fc.record({ kind: fc.constant('amount' as const), fen: fc.integer({ min: 1, max: 100_000 }) }),
      fc.record({
        kind: fc.constant('percent' as const),
        percentOff: fc.integer({ min: 1, max: 99 }),
        capFen: fc.integer({ min: 1, max: 100_000 }),
      }),
      fc.record({
        kind: fc.constant('item' as const),
        text: fc.constant('x'),
        worthFen: fc.integer({ min: 1, max: 100_000 }),
      }),
    );
    fc.assert(
      fc.property(worth, fc.nat(10_000_000), (given, billFen) => {
        const off = discountOn({ worth: given, minimumSpendFen: 0 }, billFen);
        return off.ok && off.value >= 0 && off.value <= billFen && off.value <= faceFen(given);
      }),
    );
  });
});
