import fc from 'fast-check';
import type { EntryState } from './entry';
import { addMoney, balanceFen, type Money, moneyOf, type MoneyState, moneyState, owedFen, type Paying } from './money';

const PRICE = { goodsFen: 1_000, couponFen: 0, points: 0, pointsFen: 0, dueFen: 1_000 };
const entry = (change: Partial<Paying> = {}): Paying => ({
  ...{ state: 'joined', price: PRICE, afterSaleFen: 0, paidFen: 0, refundedFen: 0 },
  ...change,
});

describe('what is owed for an entry', () => {
  it.each<[EntryState, number, number]>([
    ['joined', 0, 1_000],
    ['confirmed', 0, 1_000],
    ['cancelled', 0, 0],
    ['lapsed', 0, 0],
    ['confirmed', 300, 700],
    ['confirmed', 1_000, 0],
    ['confirmed', 1_001, 0],
    ['lapsed', 300, 0],
  ])('%s, with %i fen taken off after the sale', (state, afterSaleFen, fen) => {
    expect(owedFen(entry({ state, afterSaleFen }))).toBe(fen);
  });
});

describe('how an entry stands', () => {
  it.each<[string, Partial<Paying>, number, MoneyState]>([
    ['nothing paid yet', {}, -1_000, 'unpaid'],
    ['one fen short', { paidFen: 999 }, -1, 'unpaid'],
    ['paid', { paidFen: 1_000 }, 0, 'even'],
    ['one fen too much', { paidFen: 1_001 }, 1, 'to-refund'],
    ['that fen given back', { paidFen: 1_001, refundedFen: 1 }, 0, 'even'],
    ['too much given back', { paidFen: 1_000, refundedFen: 1 }, -1, 'unpaid'],
    ['cancelled after it was paid', { state: 'cancelled', paidFen: 1_000 }, 1_000, 'to-refund'],
    ['lapsed, and all of it given back', { state: 'lapsed', paidFen: 1_000, refundedFen: 1_000 }, 0, 'even'],
    ['cancelled before it was paid', { state: 'cancelled' }, 0, 'even'],
    ['paid, with something taken off', { state: 'confirmed', paidFen: 1_000, afterSaleFen: 250 }, 250, 'to-refund'],
  ])('%s', (_name, change, fen, state) => {
    expect([balanceFen(entry(change)), moneyState(entry(change))]).toEqual([fen, state]);
  });
});

describe('the money card', () => {
  it.each<[string, Partial<Paying>, Money]>([
    [
      'of what is waited for',
      { paidFen: 400 },
      { dueFen: 1_000, collectedFen: 400, refundedFen: 0, toRefundFen: 0, waitingFen: 600 },
    ],
    [
      'of what is to be given back',
      { state: 'lapsed', paidFen: 1_000, refundedFen: 300 },
      { dueFen: 0, collectedFen: 1_000, refundedFen: 300, toRefundFen: 700, waitingFen: 0 },
    ],
    [
      'of what is settled',
      { paidFen: 1_000 },
      { dueFen: 1_000, collectedFen: 1_000, refundedFen: 0, toRefundFen: 0, waitingFen: 0 },
    ],
  ])('%s', (_name, change, card) => {
    expect(moneyOf(entry(change))).toEqual(card);
  });

  it('always balances: collected − refunded = due − waiting + to refund', () => {
    const fen = fc.nat(5_000);
    const state = fc.constantFrom<EntryState>('joined', 'confirmed', 'cancelled', 'lapsed');
    const drawn = fc.record({ state, price: fc.constant(PRICE), afterSaleFen: fen, paidFen: fen, refundedFen: fen });
    fc.assert(
      fc.property(drawn, (paying) => {
        const { dueFen, collectedFen, refundedFen, toRefundFen, waitingFen } = moneyOf(paying);
        expect(collectedFen - refundedFen).toBe(dueFen - waitingFen + toRefundFen);
        expect(Math.min(toRefundFen, waitingFen)).toBe(0);
      }),
    );
  });

  it('of a chain is the sum of its entries, and one that goes takes its part with it', () => {
    const chain = { dueFen: 9_000, collectedFen: 700, refundedFen: 50, toRefundFen: 6, waitingFen: 8_000 };
    const one = { dueFen: 1_000, collectedFen: 200, refundedFen: 30, toRefundFen: 4, waitingFen: 500 };
    const sum = { dueFen: 10_000, collectedFen: 900, refundedFen: 80, toRefundFen: 10, waitingFen: 8_500 };
    expect(addMoney(chain, one)).toEqual(sum);
    expect(addMoney(sum, one, -1)).toEqual(chain);
  });
});
