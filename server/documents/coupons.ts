import type { BatchTerms } from '../../domain/coupons/batch-terms';
import type { Coupon } from '../../domain/coupons/coupon';
import { collection, type Document } from '../ports/store';
import { orderKey } from './order';

/**
 * A coupon batch (券批次): the promise, and whether it is open or paused. Members read it in their transactions and never
 * write it. What is left of it lives in its stock.
 */
export interface CouponBatchDocument extends Document, BatchTerms {
  /** Null: offered to every member of the organisation. */
  readonly groupId: string | null;
  readonly status: 'open' | 'ended';
  readonly paused: boolean;
  /** What members read while it is paused, '' otherwise. */
  readonly pauseReason: string;
  /** Grows with every edit; the stock carries the edition it has caught up with. */
  readonly edition: number;
  readonly createdBy: string;
  readonly createdAtMs: number;
  readonly order: string;
}

export const couponBatches = collection<CouponBatchDocument>({
  name: 'coupon-batches',
  changedBy: 'transactions',
  indexes: [
    ['groupId', 'status', 'claimEndsAtMs'],
    ['groupId', 'order'],
    ['status', 'order'],
  ],
});

/**
 * What is left of a batch, under the batch id. Many members share it, so only guarded updates change it (R-P6, G1).
 * Always: remaining + reservations + issued = total.
 */
export interface CouponStockDocument extends Document {
  readonly remainingCount: number;
  readonly issuedCount: number;
  readonly totalCount: number;
  /** `{operation id}.{n}` of every unit that is held and not decided. At most `RESERVATION_SLOTS`. */
  readonly reservations: readonly string[];
  /** How many more units may be held at once: finds stocks with open reservations, and bounds the list. */
  readonly freeSlotCount: number;
  /** Reservations that the sweeper saw open at `suspectedAtMs`. */
  readonly suspects: readonly string[];
  readonly suspectedAtMs: number;
  /** Copies of the batch as of `edition`, so that the reservation's own predicate refuses. */
  readonly paused: boolean;
  readonly claimEndsAtMs: number;
  readonly edition: number;
}

/** Most units of one batch that may be held at once (G1). */
export const RESERVATION_SLOTS = 200;

export const couponStocks = collection<CouponStockDocument>({
  name: 'coupon-stocks',
  changedBy: 'guarded',
  indexes: [['freeSlotCount']],
});

/**
 * One coupon of one member, under `{batchId}:{memberId}:{k}` (C2). `order` sorts usable ones by their end and all others
 * by when they last changed.
 */
export interface CouponDocument extends Document, Coupon {
  readonly order: string;
}

export const coupons = collection<CouponDocument>({
  name: 'coupons',
  changedBy: 'transactions',
  indexes: [
    ['memberId', 'order'],
    ['memberId', 'state', 'order'],
    ['batchId', 'state', 'order'],
    ['groupId', 'state', 'order'],
    ['codeHash'],
    ['redeemedBy', 'order'],
  ],
});

export const couponId = (batchId: string, memberId: string, index: number): string =>
  `${batchId}:${memberId}:${String(index)}`;

/** A coupon as it is stored after a change at `atMs`. */
export function couponDocument(id: string, coupon: Coupon, atMs: number): CouponDocument {
  const sortedByMs = coupon.state === 'usable' ? coupon.validUntilMs : atMs;
  return { id, schema: 1, ...coupon, order: orderKey(sortedByMs, id) };
}
