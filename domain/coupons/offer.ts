import { takenOf, type BatchOnOffer, type ClaimCount } from './claim-coupon';

/** Where a member stands with one batch in the mall, best first. */
export type OfferStanding =
  | { readonly kind: 'open' }
  | { readonly kind: 'lacking'; readonly lackingPoints: number }
  | { readonly kind: 'early'; readonly startsAtMs: number }
  | { readonly kind: 'limit'; readonly max: number }
  /** The last ones are being taken right now; one of them may come free. */
  | { readonly kind: 'busy' }
  | { readonly kind: 'sold-out' }
  | { readonly kind: 'paused'; readonly reason: string };

const ORDER: readonly OfferStanding['kind'][] = ['open', 'lacking', 'early', 'busy', 'limit', 'paused', 'sold-out'];

export interface OfferView {
  readonly batch: BatchOnOffer;
  readonly stock: { readonly remainingCount: number; readonly openCount: number };
  readonly availablePoints: number;
  readonly claims: readonly ClaimCount[];
  readonly nowMs: number;
}

/** What the button of an offer says for this member. */
export function standingOf(view: OfferView): OfferStanding {
  const { batch, nowMs } = view;
  if (batch.paused) return { kind: 'paused', reason: batch.pauseReason };
  if (takenOf(view.claims, batch.id) >= batch.perMemberMax) return { kind: 'limit', max: batch.perMemberMax };
  if (view.stock.remainingCount <= 0) return { kind: view.stock.openCount > 0 ? 'busy' : 'sold-out' };
  if (nowMs < batch.claimStartsAtMs) return { kind: 'early', startsAtMs: batch.claimStartsAtMs };
  const lackingPoints = pointsOf(batch) - view.availablePoints;
  return lackingPoints > 0 ? { kind: 'lacking', lackingPoints } : { kind: 'open' };
}

/** The price in points; 0 for what is free. */
export function pointsOf(batch: Pick<BatchOnOffer, 'price'>): number {
  return batch.price.kind === 'points' ? batch.price.points : 0;
}

interface Sorted {
  readonly standing: OfferStanding;
  readonly points: number;
}

/** What can be had now comes first, then what is nearest; the cheaper before the dearer. */
export function byNearest(a: Sorted, b: Sorted): number {
  return ORDER.indexOf(a.standing.kind) - ORDER.indexOf(b.standing.kind) || a.points - b.points;
}
