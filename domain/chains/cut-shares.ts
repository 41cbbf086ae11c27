import type { ShortageRule } from './chain-terms';
import type { EntryLine } from './entry';
import { inHandCount } from './entry-line';
import type { Travelling } from './settle';

/** Somebody's share of what was sold of one variant, in the order of chain numbers. */
export interface Share {
  readonly entryId: string;
  /** Pieces that were ordered and not paid back by a case. */
  readonly count: number;
  /** Pieces it goes without already: a cut is never taken back, for its money was. */
  readonly least: number;
  /** The most pieces it can go without: the others are in hand, or on their way. */
  readonly most: number;
}

/** What a share is read from. */
export interface Sharing extends Pick<Travelling, 'shipment'> {
  readonly id: string;
  readonly lines: readonly EntryLine[];
  readonly settledEdition: number;
}

/**
 * What an entry has of one variant when it comes to cutting; null where it has none. A parcel on its way is in hand, and
 * what this very settlement (`edition`) has cut stays so: one that was interrupted goes on as it began.
 */
export function shareOf({ id, lines, shipment, settledEdition }: Sharing, sku: number, edition: number): Share | null {
  const line = lines.find((one) => one.sku === sku);
  if (line === undefined) return null;
  const count = line.count - (line.refundedCount ?? 0);
  const isFixed = shipment != null || settledEdition >= edition;
  const most = isFixed ? line.shortCount : Math.max(line.shortCount, count - inHandCount(line));
  return { entryId: id, count, least: line.shortCount, most };
}

/**
 * How many pieces each entry goes without when only `arrivedCount` are there; what was handed over, sent or cut stays so.
 * Σ short = Σ count − arrived as far as there is something to cut, and nobody loses more than they had (I16).
 */
export function cutShares(
  rule: ShortageRule,
  shares: readonly Share[],
  arrivedCount: number,
): ReadonlyMap<string, number> {
  const soldCount = shares.reduce((sum, share) => sum + share.count, 0);
  const missing = Math.max(0, soldCount - arrivedCount);
  const cuts = rule === 'by-number' ? lastFirst(shares, missing) : equally(shares, missing, soldCount);
  return new Map(shares.map((share, at) => [share.entryId, cuts[at] ?? 0]));
}

const sumOf = (cuts: readonly number[]): number => cuts.reduce((sum, cut) => sum + cut, 0);

/** The highest numbers go without, what they have in hand excepted. */
function lastFirst(shares: readonly Share[], missing: number): readonly number[] {
  let left = missing - shares.reduce((sum, share) => sum + share.least, 0);
  const cuts = [...shares].reverse().map((share) => {
    const more = Math.max(0, Math.min(share.most - share.least, left));
    left -= more;
    return share.least + more;
  });
  return cuts.reverse();
}

/** The same part of everybody's, rounded down; the odd pieces fall on the highest numbers that still have some. */
function equally(shares: readonly Share[], missing: number, soldCount: number): readonly number[] {
  const cuts = shares.map(({ count, least, most }) =>
    soldCount === 0 ? least : Math.max(least, Math.min(most, Math.floor((missing * count) / soldCount))),
  );
  const order = [...shares.keys()];
  spread(cuts, missing - sumOf(cuts), { order: order.reverse(), step: 1, until: (at) => shares[at]?.most ?? 0 });
  spread(cuts, sumOf(cuts) - missing, { order: order.reverse(), step: -1, until: (at) => shares[at]?.least ?? 0 });
  return cuts;
}

interface Spreading {
  readonly order: readonly number[];
  readonly step: 1 | -1;
  readonly until: (at: number) => number;
}

/** Moves one piece of each share in turn, round after round, until `pieces` have moved or no share has room. */
function spread(cuts: number[], pieces: number, { order, step, until }: Spreading): void {
  let left = pieces;
  let open = order;
  while (left > 0) {
    open = open.filter((at) => cuts[at] !== until(at));
    if (open.length === 0) return;
    const round = open.slice(0, left);
    for (const at of round) cuts[at] = (cuts[at] ?? 0) + step;
    left -= round.length;
  }
}
