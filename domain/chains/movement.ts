import type { WishedLine } from './entry';
import { addMoney, type Money, NO_MONEY } from './money';

/**
 * What one change does to a chain's shared figures. Taken pieces are held before the change is decided and given up
 * after it, so that at every moment left + held + sold = stock (I14, G3).
 */
export interface Deltas {
  /** Pieces by sku number that stand in entries afterwards and did not before; negative: fewer. None is 0. */
  readonly pieces: Readonly<Record<string, number>>;
  readonly entryCount: number;
  /** Chain numbers this change gives out. */
  readonly ticketCount: number;
  readonly money: Money;
}

export const NO_DELTAS: Deltas = { pieces: {}, entryCount: 0, ticketCount: 0, money: NO_MONEY };

/** The difference between two sets of lines, by sku number. */
export function pieceDeltas(
  before: readonly WishedLine[],
  after: readonly WishedLine[],
): Readonly<Record<string, number>> {
  const sums = new Map<number, number>();
  const add = (lines: readonly WishedLine[], sign: number): void => {
    for (const { sku, count } of lines) sums.set(sku, (sums.get(sku) ?? 0) + sign * count);
  };
  add(before, -1);
  add(after, 1);
  return Object.fromEntries([...sums].filter(([, delta]) => delta !== 0));
}

/** Two changes as one. */
export function sumDeltas(a: Deltas, b: Deltas): Deltas {
  const pieces = new Map(Object.entries(a.pieces));
  for (const [sku, delta] of Object.entries(b.pieces)) pieces.set(sku, (pieces.get(sku) ?? 0) + delta);
  return {
    pieces: Object.fromEntries([...pieces].filter(([, delta]) => delta !== 0)),
    entryCount: a.entryCount + b.entryCount,
    ticketCount: a.ticketCount + b.ticketCount,
    money: addMoney(a.money, b.money),
  };
}

export const sumPieces = (pieces: Deltas['pieces']): number =>
  Object.values(pieces).reduce((sum, delta) => sum + delta, 0);
