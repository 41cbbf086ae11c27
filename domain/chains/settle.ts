import type { ChainTerms, ShortageRule, Threshold } from './chain-terms';
import type { DeliveryKind, Shipment } from './delivery';
import type { EntryLine, EntryPrice, EntryState, PickUpState } from './entry';
import { goodsFenOf, reprice } from './price';

/** What the frozen counts decide (G4): nothing that happens afterwards changes them. */
export interface Outcome {
  readonly state: 'formed' | 'lapsed';
  /** What tiers are settled by (G6). */
  readonly pieceCount: number;
}

export function outcomeOf(
  chain: { readonly threshold: Threshold | null; readonly isCalledOff: boolean },
  counts: { readonly entryCount: number; readonly pieceCount: number },
): Outcome {
  const missing = missingCount(chain.threshold, counts);
  return { state: chain.isCalledOff || missing > 0 ? 'lapsed' : 'formed', pieceCount: counts.pieceCount };
}

/** How many more until it forms. Without a threshold it needs one entry. */
export function missingCount(
  threshold: Threshold | null,
  counts: { readonly entryCount: number; readonly pieceCount: number },
): number {
  if (threshold === null) return counts.entryCount > 0 ? 0 : 1;
  const reached = threshold.by === 'entries' ? counts.entryCount : counts.pieceCount;
  return Math.max(0, threshold.count - reached);
}

/** What settling reads of an entry, and what it changes. */
export interface Settled {
  readonly state: EntryState;
  readonly lines: readonly EntryLine[];
  readonly price: EntryPrice;
  readonly pickUp: PickUpState;
}

/** How the things of an entry get to its owner; null and absent where they are fetched, and nothing is on its way. */
export interface Travelling {
  readonly delivery?: DeliveryKind | null | undefined;
  readonly shipment?: Shipment | null | undefined;
}

export interface Settlement {
  readonly next: Settled;
  /** Points that are not needed any more, and so go back to their lots. */
  readonly returnedPoints: number;
  readonly returnsCoupon: boolean;
  /** What its owner is told; null when nothing changed for them. */
  readonly news: 'confirmed' | 'lapsed' | 'short' | null;
}

/** How an entry ends up. A function of the frozen counts and the published rules alone, so that repeating it changes nothing. */
export function settleEntry(
  terms: Pick<ChainTerms, 'items'> & { readonly pointsPerYuan: number },
  entry: Settled & Travelling,
  plan: Outcome & { readonly shortCounts: Readonly<Record<string, number>> },
): Settlement {
  if (entry.state === 'cancelled' || entry.state === 'lapsed') return unchanged(entry);
  if (plan.state === 'lapsed') {
    const next = { ...entry, state: 'lapsed', pickUp: 'none' } as const;
    return { next, returnedPoints: entry.price.points, returnsCoupon: true, news: 'lapsed' };
  }
  const lines = entry.lines.map((line) => ({ ...line, shortCount: plan.shortCounts[line.sku] ?? line.shortCount }));
  const arriving = lines.map(({ sku, count, shortCount }) => ({ sku, count: count - shortCount }));
  const { price, returnedPoints } = reprice(
    entry.price,
    Math.min(entry.price.goodsFen, goodsFenOf(terms, arriving, plan.pieceCount)),
    terms.pointsPerYuan,
  );
  const isShorter = lines.some((line, at) => line.shortCount !== entry.lines[at]?.shortCount);
  const news = entry.state === 'joined' ? 'confirmed' : isShorter ? 'short' : null;
  const next = { state: 'confirmed', lines, price, pickUp: pickUpState(lines, entry) } as const;
  const returnsCoupon = entry.price.couponFen > 0 && price.couponFen === 0;
  return { next, returnedPoints, returnsCoupon, news };
}

const unchanged = (entry: Settled): Settlement => ({
  next: entry,
  returnedPoints: 0,
  returnsCoupon: false,
  news: null,
});

/** How far the things of a confirmed entry are. What is brought in parts is on its way from the first part on. */
export function pickUpState(lines: readonly EntryLine[], { delivery, shipment }: Travelling = {}): PickUpState {
  const arriving = lines.reduce((sum, line) => sum + line.count - line.shortCount, 0);
  const picked = lines.reduce((sum, line) => sum + line.pickedCount, 0);
  if (arriving === 0) return 'none';
  if (delivery != null) return picked === arriving ? 'received' : picked === 0 && shipment == null ? 'to-send' : 'sent';
  return picked === 0 ? 'waiting' : picked < arriving ? 'partly' : 'done';
}

/** Somebody's share of what was sold of one variant, in the order of chain numbers. */
export interface Share {
  readonly entryId: string;
  readonly count: number;
  readonly pickedCount: number;
  /** Pieces besides `count` that this one has gone without for good already: their parcel left without them. */
  readonly goneCount?: number;
}

/** What an entry has of one variant when it comes to cutting; null where it has none. A parcel on its way is in hand. */
export function shareOf(
  { id, lines, shipment }: Pick<Travelling, 'shipment'> & { readonly id: string; readonly lines: readonly EntryLine[] },
  sku: number,
): Share | null {
  const line = lines.find((one) => one.sku === sku);
  if (line === undefined) return null;
  const { count, shortCount, pickedCount } = line;
  if (shipment == null) return { entryId: id, count, pickedCount };
  const sentCount = count - shortCount;
  return { entryId: id, count: sentCount, pickedCount: sentCount, goneCount: shortCount };
}

/**
 * How many pieces each entry goes without when only `arrivedCount` are there; what was handed over or sent stays so.
 * Σ short = Σ count − arrived, and nobody loses more than they had (I16).
 */
export function cutShares(
  rule: ShortageRule,
  shares: readonly Share[],
  arrivedCount: number,
): ReadonlyMap<string, number> {
  const soldCount = shares.reduce((sum, share) => sum + share.count, 0);
  const missing = Math.max(0, soldCount - arrivedCount);
  const wished = rule === 'by-number' ? lastFirst(shares, missing) : equally(shares, missing, soldCount);
  return new Map(shares.map((share, at) => [share.entryId, (share.goneCount ?? 0) + (wished[at] ?? 0)]));
}

/** The highest numbers go without, what they have in hand excepted. */
function lastFirst(shares: readonly Share[], missing: number): readonly number[] {
  let left = missing;
  const cuts = [...shares].reverse().map((share) => {
    const cut = Math.min(share.count - share.pickedCount, left);
    left -= cut;
    return cut;
  });
  return cuts.reverse();
}

/** The same part of everybody's, rounded down; the odd pieces fall on the highest numbers that still have some. */
function equally(shares: readonly Share[], missing: number, soldCount: number): readonly number[] {
  const cuts = shares.map((share) =>
    soldCount === 0 ? 0 : Math.min(share.count - share.pickedCount, Math.floor((missing * share.count) / soldCount)),
  );
  let left = missing - cuts.reduce((sum, cut) => sum + cut, 0);
  while (left > 0) {
    const before = left;
    for (const at of shares.keys()) left -= oddPiece({ shares, cuts, left }, shares.length - 1 - at);
    if (left === before) break;
  }
  return cuts;
}

/** Takes one piece more from one share when there is something to take and it still has some in sight. */
function oddPiece(
  { shares, cuts, left }: { readonly shares: readonly Share[]; readonly cuts: number[]; readonly left: number },
  at: number,
): 0 | 1 {
  const share = shares[at];
  const cut = cuts[at] ?? 0;
  if (left === 0 || share === undefined || share.count - share.pickedCount - cut === 0) return 0;
  cuts[at] = cut + 1;
  return 1;
}
