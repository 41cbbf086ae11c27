import type { EntryPrice, EntryState } from './entry';

/** The figures of a money card, of one entry or of a chain. Always: collected − refunded = due − waiting + to refund. */
export interface Money {
  readonly dueFen: number;
  readonly collectedFen: number;
  readonly refundedFen: number;
  readonly toRefundFen: number;
  readonly waitingFen: number;
}

export const NO_MONEY: Money = { dueFen: 0, collectedFen: 0, refundedFen: 0, toRefundFen: 0, waitingFen: 0 };

/** What an entry needs to say about its money. */
export interface Paying {
  readonly state: EntryState;
  readonly price: EntryPrice;
  /** What agreed after-sale cases took off. */
  readonly afterSaleFen: number;
  readonly paidFen: number;
  readonly refundedFen: number;
}

/** What is owed for an entry now: nothing once it was cancelled or its chain lapsed. */
export function owedFen(entry: Pick<Paying, 'state' | 'price' | 'afterSaleFen'>): number {
  const stands = entry.state === 'joined' || entry.state === 'confirmed';
  return stands ? Math.max(0, entry.price.dueFen - entry.afterSaleFen) : 0;
}

/** Above 0: owed back to whoever paid. Below 0: still to be paid. */
export function balanceFen(entry: Paying): number {
  return entry.paidFen - entry.refundedFen - owedFen(entry);
}

/** The card of one entry. */
export function moneyOf(entry: Paying): Money {
  const balance = balanceFen(entry);
  return {
    dueFen: owedFen(entry),
    collectedFen: entry.paidFen,
    refundedFen: entry.refundedFen,
    toRefundFen: Math.max(0, balance),
    waitingFen: Math.max(0, -balance),
  };
}

export function addMoney(a: Money, b: Money, sign: 1 | -1 = 1): Money {
  return {
    dueFen: a.dueFen + sign * b.dueFen,
    collectedFen: a.collectedFen + sign * b.collectedFen,
    refundedFen: a.refundedFen + sign * b.refundedFen,
    toRefundFen: a.toRefundFen + sign * b.toRefundFen,
    waitingFen: a.waitingFen + sign * b.waitingFen,
  };
}

/** Which list of open money an entry stands in. */
export type MoneyState = 'even' | 'unpaid' | 'to-refund';

export function moneyState(entry: Paying): MoneyState {
  const balance = balanceFen(entry);
  return balance === 0 ? 'even' : balance < 0 ? 'unpaid' : 'to-refund';
}
