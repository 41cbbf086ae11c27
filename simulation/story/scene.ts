import type { Name } from './cast';

export interface KnownCoupon {
  readonly couponId: string;
  readonly owner: Name;
}

/** What people know from the answers on their phones. */
export class Scene {
  readonly coupons: KnownCoupon[] = [];
  readonly redeemed: string[] = [];
  readonly adjustments: string[] = [];
  /** Ledger lines that a member has seen. */
  readonly lines: { readonly owner: Name; readonly number: number }[] = [];

  constructor(
    readonly challengeIds: readonly string[],
    readonly batchIds: readonly string[],
  ) {}
}
