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

export interface KnownSeries {
  readonly seriesId: string;
  /** Its first session. */
  readonly formId: string;
}

export interface KnownHighlight {
  readonly highlightId: string;
  readonly author: Name;
}

/** What stands in a shop before the storm. */
export interface Standing {
  readonly challengeIds: readonly string[];
  readonly batchIds: readonly string[];
  readonly chainId: string;
  readonly formId: string;
  readonly boardId: string;
  /** What the board gives beside points; null where it gives points alone. */
  readonly prizeBatchId: string | null;
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
  readonly prizeBatchId: string | null;
  /** The weekly event, from its first session on; its sign-ups, of whichever session. */
  series: Promise<KnownSeries | null> | null = null;
  readonly sessionSignUps: KnownSignUp[] = [];
  readonly highlights: KnownHighlight[] = [];

  constructor(standing: Standing) {
    this.challengeIds = standing.challengeIds;
    this.batchIds = standing.batchIds;
    this.chainId = standing.chainId;
    this.formId = standing.formId;
    this.boardId = standing.boardId;
    this.prizeBatchId = standing.prizeBatchId;
  }
}
