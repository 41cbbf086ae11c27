import type { Worth } from '../domain/coupons/batch-terms';

/** A coupon of mine that a chain takes. */
export interface UsableCoupon {
  readonly couponId: string;
  readonly title: string;
  readonly worth: Worth;
  readonly minimumSpendFen: number;
  readonly validUntilMs: number;
}
