import type { EntryLine } from './entry';
import { addMoney, type Money, moneyOf, NO_MONEY, type Paying } from './money';

/** What the entries of a chain come to, and so what its shared figures must say while nothing is on its way. */
export interface Tally {
  readonly money: Money;
  /** Entries that were not given up; those of a chain that lapsed stand. */
  readonly entryCount: number;
  /** Pieces that stand in entries, by sku number. */
  readonly pieces: readonly number[];
}

export const NO_TALLY: Tally = { money: NO_MONEY, entryCount: 0, pieces: [] };

/** A tally with one more entry. */
export function tallied(tally: Tally, entry: Paying & { readonly lines: readonly EntryLine[] }): Tally {
  const money = addMoney(tally.money, moneyOf(entry));
  if (entry.state === 'cancelled') return { ...tally, money };
  const pieces = [...tally.pieces];
  for (const { sku, count } of entry.lines) pieces[sku] = (pieces[sku] ?? 0) + count;
  return { money, entryCount: tally.entryCount + 1, pieces };
}

/** The shared figures of a chain at rest. */
export interface Figures extends Money {
  readonly entryCount: number;
  /** Pieces there are, and pieces left, by sku number. */
  readonly totals: readonly number[];
  readonly left: readonly number[];
}

/** The names of those figures that are not what the entries come to: tolerance 0. None is what must be. */
export function differencesOf(figures: Figures, { money, entryCount, pieces }: Tally): readonly string[] {
  const names = Object.keys(NO_MONEY) as (keyof Money)[];
  const counts = figures.entryCount === entryCount ? [] : ['entryCount'];
  const skus = figures.totals.flatMap((total, sku) =>
    total - (figures.left[sku] ?? 0) === (pieces[sku] ?? 0) ? [] : [`left${String(sku)}`],
  );
  return [...names.filter((name) => figures[name] !== money[name]), ...counts, ...skus];
}
