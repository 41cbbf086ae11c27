import type { EntryLine } from './entry';
import type { Paying } from './money';
import { differencesOf, type Figures, NO_TALLY, tallied } from './tally';

const line = (sku: number, count: number, shortCount = 0): EntryLine => ({ sku, count, shortCount, pickedCount: 0 });
const entry = (dueFen: number, lines: readonly EntryLine[], change: Partial<Paying> = {}) => ({
  ...{ state: 'joined' as const, lines, afterSaleFen: 0, paidFen: 0, refundedFen: 0 },
  price: { goodsFen: dueFen, couponFen: 0, points: 0, pointsFen: 0, dueFen },
  ...change,
});

/** One who owes, one who paid too much, one who gave up after paying, one whose chain lapsed. */
const tally = [
  entry(1_000, [line(0, 2), line(2, 1)]),
  entry(500, [line(0, 3, 1)], { paidFen: 700, refundedFen: 50, afterSaleFen: 100 }),
  entry(300, [line(1, 4)], { state: 'cancelled', paidFen: 300 }),
  entry(200, [line(2, 5)], { state: 'lapsed' }),
].reduce(tallied, NO_TALLY);

const figures: Figures = {
  ...{ dueFen: 1_400, collectedFen: 1_000, refundedFen: 50, toRefundFen: 550, waitingFen: 1_000 },
  ...{ entryCount: 3, totals: [10, 4, 6], left: [5, 4, 0] },
};

it('of a chain whose figures are what its entries come to is nothing', () => {
  expect(tally).toEqual({
    money: { dueFen: 1_400, collectedFen: 1_000, refundedFen: 50, toRefundFen: 550, waitingFen: 1_000 },
    ...{ entryCount: 3, pieces: [5, undefined, 6] },
  });
  expect(differencesOf(figures, tally)).toEqual([]);
  expect(differencesOf({ ...figures, totals: [], left: [] }, tally)).toEqual([]);
});

it.each([
  ...(['dueFen', 'collectedFen', 'refundedFen', 'toRefundFen', 'waitingFen', 'entryCount'] as const).flatMap((name) => [
    [name, { [name]: figures[name] + 1 }] as const,
    [name, { [name]: figures[name] - 1 }] as const,
  ]),
  ['left0', { left: [6, 4, 0] }] as const,
  ['left1', { left: [5, 3, 0] }] as const,
  ['left2', { left: [5, 4], totals: [10, 4, 7] }] as const,
])('shows in %s by a single fen or piece: %j', (name, change) => {
  expect(differencesOf({ ...figures, ...change }, tally)).toEqual([name]);
});
