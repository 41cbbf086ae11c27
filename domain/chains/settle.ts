import type { ChainTerms, Threshold } from './chain-terms';
import type { DeliveryKind, Shipment } from './delivery';
import type { EntryLine, EntryPrice, EntryState, PickUpState } from './entry';
import { arrivingCount, inHandCount } from './entry-line';
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
  /** What agreed after-sale cases took off. */
  readonly afterSaleFen: number;
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
  // What a case paid back is still in the bill, and taken off below it.
  const billed = lines.map(({ sku, count, shortCount }) => ({ sku, count: count - shortCount }));
  const { afterSaleFen } = entry;
  const { price, returnedPoints } = reprice(
    entry.price,
    Math.min(entry.price.goodsFen, goodsFenOf(terms, billed, plan.pieceCount)),
    { pointsPerYuan: terms.pointsPerYuan, afterSaleFen, isArriving: lines.some((line) => arrivingCount(line) > 0) },
  );
  const isShorter = lines.some((line, at) => line.shortCount !== entry.lines[at]?.shortCount);
  const news = entry.state === 'joined' ? 'confirmed' : isShorter ? 'short' : null;
  const next = { state: 'confirmed', lines, price, afterSaleFen, pickUp: pickUpState(lines, entry) } as const;
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
  const arriving = lines.reduce((sum, line) => sum + arrivingCount(line), 0);
  const picked = lines.reduce((sum, line) => sum + inHandCount(line), 0);
  if (arriving === 0) return 'none';
  if (delivery != null) return picked === arriving ? 'received' : picked === 0 && shipment == null ? 'to-send' : 'sent';
  return picked === 0 ? 'waiting' : picked < arriving ? 'partly' : 'done';
}
