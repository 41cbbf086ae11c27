import { LIMITS } from '../kernel/limits';
import { accept, refuse, type Result } from '../kernel/result';
import { countersKeptUntilMs, type BatchTerms, type Price } from './batch-terms';

/** What taking a coupon needs to know about its batch. */
export interface BatchOnOffer extends BatchTerms {
  readonly id: string;
  readonly groupId: string | null;
  readonly status: 'open' | 'ended';
  readonly paused: boolean;
  readonly pauseReason: string;
}

/** How many coupons of one batch a member has taken so far; kept on their account. */
export interface ClaimCount {
  readonly batchId: string;
  readonly count: number;
  readonly untilMs: number;
}

/** How somebody takes a coupon: by points, for free, or from an operator's hand. */
export type Way = 'exchange' | 'claim' | 'gift';

/** What hinders everybody, whoever asks: decided from the batch alone. */
export type OfferRefusal = 'NOT_STARTED' | 'OFFER_ENDED' | 'BATCH_PAUSED' | 'OTHER_PRICE';

/**
 * Whether the batch may be taken in this way at `nowMs`. The window is [start, end); a batch whose coupons could not be
 * used any more has ended too. A gift may be taken from a batch of any price.
 */
export function checkOffer(batch: BatchOnOffer, way: Way, nowMs: number): Result<null, OfferRefusal> {
  if (batch.status === 'ended' || nowMs >= batch.claimEndsAtMs || isOver(batch, nowMs)) return refuse('OFFER_ENDED');
  if (batch.paused) return refuse('BATCH_PAUSED', { reason: batch.pauseReason });
  if (way === 'gift') return accept(null);
  if (nowMs < batch.claimStartsAtMs) return refuse('NOT_STARTED', { startsAtMs: batch.claimStartsAtMs });
  return WAY_OF[batch.price.kind] === way ? accept(null) : refuse('OTHER_PRICE');
}

const WAY_OF: Record<Price['kind'], Way> = { points: 'exchange', free: 'claim', given: 'gift' };

function isOver(batch: BatchOnOffer, nowMs: number): boolean {
  return batch.validity.kind === 'dates' && nowMs >= batch.validity.untilMs;
}

export interface Turn {
  /** The number of the coupon among the member's coupons of this batch: part of its id (C2). */
  readonly index: number;
  readonly claims: readonly ClaimCount[];
}

/**
 * Counts one more coupon of a batch. `LIMIT_REACHED` when the member has as many as they may; coupons given back count,
 * so that nobody takes and returns all day. A gift may exceed the batch's limit, up to the bound of any member.
 * `TOO_MANY_BATCHES` when the account already remembers 200 batches.
 */
export function takeTurn(
  claims: readonly ClaimCount[],
  batch: BatchOnOffer,
  at: { readonly way: Way; readonly nowMs: number },
): Result<Turn, 'LIMIT_REACHED' | 'TOO_MANY_BATCHES'> {
  const max = at.way === 'gift' ? LIMITS.couponsPerMemberMax : batch.perMemberMax;
  const index = takenOf(claims, batch.id);
  if (index >= max) return refuse('LIMIT_REACHED', { max });
  const others = claims.filter((claim) => claim.batchId !== batch.id && claim.untilMs > at.nowMs);
  if (others.length >= LIMITS.claimCountersMax) return refuse('TOO_MANY_BATCHES', { max: LIMITS.claimCountersMax });
  const own = { batchId: batch.id, count: index + 1, untilMs: countersKeptUntilMs(batch) };
  return accept({ index, claims: [...others, own] });
}

/** How many coupons of a batch the member has taken. */
export function takenOf(claims: readonly ClaimCount[], batchId: string): number {
  return claims.find((claim) => claim.batchId === batchId)?.count ?? 0;
}
