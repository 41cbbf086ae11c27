import { NO_MONEY } from './money';
import { type Deltas, NO_DELTAS, pieceDeltas, sumDeltas, sumPieces } from './movement';

const line = (sku: number, count: number) => ({ sku, count });

describe('the pieces that one change moves', () => {
  it.each([
    ['joining takes them', [], [line(0, 2), line(3, 1)], { '0': 2, '3': 1 }],
    ['cancelling gives them up', [line(0, 2)], [], { '0': -2 }],
    ['taking one more moves one', [line(0, 2)], [line(0, 3)], { '0': 1 }],
    ['taking one less moves one back', [line(0, 2)], [line(0, 1)], { '0': -1 }],
    ['one thing for another moves both', [line(0, 2)], [line(1, 2)], { '0': -2, '1': 2 }],
    ['what stays moves nothing', [line(0, 2), line(1, 5)], [line(1, 5), line(0, 3)], { '0': 1 }],
    ['lines of one thing count together', [line(0, 1), line(0, 1)], [line(0, 3)], { '0': 1 }],
    ['nothing for nothing', [], [], {}],
  ])('%s', (_name, before, after, pieces) => {
    expect(pieceDeltas(before, after)).toEqual(pieces);
  });
});

describe('two changes as one', () => {
  const money = { dueFen: 100, collectedFen: 20, refundedFen: 3, toRefundFen: 4, waitingFen: 50 };
  const one: Deltas = { pieces: { '0': 2, '1': -1 }, entryCount: 1, ticketCount: 1, money };

  it('adds up what they move', () => {
    const other: Deltas = {
      ...{ pieces: { '1': 3, '2': 4 }, entryCount: 2, ticketCount: 5 },
      money: { dueFen: 7, collectedFen: 6, refundedFen: 5, toRefundFen: 4, waitingFen: 3 },
    };
    expect(sumDeltas(one, other)).toEqual({
      ...{ pieces: { '0': 2, '1': 2, '2': 4 }, entryCount: 3, ticketCount: 6 },
      money: { dueFen: 107, collectedFen: 26, refundedFen: 8, toRefundFen: 8, waitingFen: 53 },
    });
  });

  it('says nothing of pieces that one takes and the other gives up', () => {
    expect(sumDeltas(one, { ...NO_DELTAS, pieces: { '0': -2, '1': 1 } }).pieces).toEqual({});
  });

  it('is the one where the other moves nothing', () => {
    expect(sumDeltas(one, NO_DELTAS)).toEqual(one);
    expect(sumDeltas(NO_DELTAS, NO_DELTAS)).toEqual({ pieces: {}, entryCount: 0, ticketCount: 0, money: NO_MONEY });
  });
});

it.each([
  [{}, 0],
  [{ '0': 3 }, 3],
  [{ '0': 3, '2': 4 }, 7],
  [{ '0': 3, '2': -4 }, -1],
])('%j are %i pieces', (pieces: Record<string, number>, sum) => {
  expect(sumPieces(pieces)).toBe(sum);
});
