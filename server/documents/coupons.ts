import type { BatchTerms } from '../../domain/coupons/batch-terms';
import type { Coupon } from '../../domain/coupons/coupon';
import { collection, type Document } from '../ports/store';

/** A coupon batch (券批次): the promise. What is left of it lives in its stock. */
export interface CouponBatchDocument extends Document, BatchTerms {
  /** Null: offered to every member of the organisation. */
  readonly groupId: string | null;
  readonly status: 'open' | 'ended';
  readonly createdBy: string;
  readonly createdAtMs: number;
  readonly order: string;
}

export const couponBatches = collection<CouponBatchDocument>({
  name: 'coupon-batches',
  changedBy: 'transactions',
  indexes: [
    ['status', 'order'],
    ['groupId', 'status', 'order'],
    ['groupId', 'order'],
    ['order'],
  ],
});

/** What is left of a batch, under the batch id. Many members share it, so only guarded updates change it (R-P6, G1). */
export interface CouponStockDocument extends Document {
  readonly remainingCount: number;
  readonly issuedCount: number;
  readonly usedCount: number;
  readonly returnedCount: number;
  /** Σ worth of used coupons, in fen. */
  readonly usedFen: number;
  /** Operation ids that hold one coupon and have not confirmed. At most 200. */
  readonly reservations: readonly string[];
  readonly openCount: number;
  readonly paused: boolean;
  readonly pauseReason: string;
  readonly claimEndsAtMs: number;
}

export const couponStocks = collection<CouponStockDocument>({
  name: 'coupon-stocks',
  changedBy: 'guarded',
  indexes: [['openCount']],
});

/** One coupon of one member, under `{batchId}:{memberId}:{k}` (C2). */
export interface CouponDocument extends Document, Coupon {
  readonly order: string;
}

export const coupons = collection<CouponDocument>({
  name: 'coupons',
  changedBy: 'transactions',
  indexes: [
    ['memberId', 'order'],
    ['memberId', 'state', 'order'],
    ['batchId', 'order'],
    ['codeHash'],
    ['redeemedBy', 'order'],
  ],
});

export const couponId = (batchId: string, memberId: string, index: number): string => `${batchId}:${memberId}:${index}`;
