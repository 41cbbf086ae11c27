import type { Name } from './cast';

export interface KnownCoupon {
  readonly couponId: string;
  readonly owner: Name;
}

export interface KnownEntry {
  readonly entryId: string;
  readonly owner: Name;
}

export interface KnownSignUp {
  readonly signUpId: string;
  readonly owner: Name;
}

/** What stands in a shop before the storm. */
export interface Standing {
  readonly challengeIds: readonly string[];
  readonly batchIds: readonly string[];
  readonly chainId: string;
  readonly formId: string;
  readonly boardId: string;
}

/** What people know from the answers on their phones. */
export class Scene implements Standing {
  readonly coupons: KnownCoupon[] = [];
  readonly redeemed: string[] = [];
  readonly adjustments: string[] = [];
  /** Ledger lines that a member has seen. */
  readonly lines: { readonly owner: Name; readonly number: number }[] = [];
  readonly entries: KnownEntry[] = [];
  /** Lines from the chat that nobody has claimed yet. */
  readonly imported: string[] = [];
  /** Hand-overs that can be taken back. */
  readonly pickUps: { readonly entryId: string; readonly pickUpId: string }[] = [];
  readonly cases: string[] = [];
  readonly signUps: KnownSignUp[] = [];
  readonly challengeIds: readonly string[];
  readonly batchIds: readonly string[];
  readonly chainId: string;
  readonly formId: string;
  readonly boardId: string;

  constructor(standing: Standing) {
    this.challengeIds = standing.challengeIds;
    this.batchIds = standing.batchIds;
    this.chainId = standing.chainId;
    this.formId = standing.formId;
    this.boardId = standing.boardId;
  }
}
