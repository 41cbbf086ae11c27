import type { Doc, Of } from './books';

/** What the oracle reads of the documents, said a second time from `docs/data-model.md`. */

export interface Share {
  readonly expiresOn: string;
  readonly points: number;
}

export interface AccountDoc extends Doc {
  readonly status: string;
  readonly postedPoints: number;
  readonly heldPoints: number;
  readonly debtPoints: number;
  readonly entryCount: number;
  readonly headHash: string;
  readonly lots: readonly Share[];
  readonly holds: readonly { readonly points: number; readonly expiresAtMs: number }[];
}

export interface EntryDoc extends Doc {
  readonly memberId: string;
  readonly number: number;
  readonly kind: 'earn' | 'spend' | 'return' | 'expiry' | 'adjustment' | 'reversal';
  readonly points: number;
  readonly balanceAfterPoints: number;
  readonly debtAfterPoints: number;
  readonly groupId: string | null;
  readonly subject: string;
  readonly parts: readonly { readonly reason: string; readonly points: number }[];
  readonly allocation: readonly Share[];
  readonly reverses: number | null;
  readonly atMs: number;
  readonly day: string;
  readonly note: string;
  readonly prevHash: string;
  readonly hash: string;
}

/** An adjustment that waits, or waited, for somebody else. */
export interface ProposalDoc extends Doc {
  readonly byMemberId: string;
  readonly decidedBy: string | null;
}

export interface RecordDoc extends Doc {
  readonly operation: string;
  readonly actor: string;
  readonly atMs: number;
  readonly outcome: 'done' | 'refused' | 'expired';
  readonly code: string | null;
  readonly subject: string;
  readonly reply: string;
  readonly outbox: readonly { readonly memberId: string }[];
  readonly outboxState: 'none' | 'pending' | 'done' | 'quarantined';
  readonly outboxAttempts: number;
  readonly auditOf: string;
}

export interface BatchDoc extends Doc {
  readonly groupId: string | null;
  readonly status: 'open' | 'ended';
  readonly paused: boolean;
  readonly totalCount: number;
  readonly perMemberMax: number;
  readonly claimEndsAtMs: number;
  readonly minimumSpendFen: number;
  readonly price: { readonly kind: 'points' | 'free' | 'given'; readonly points?: number };
}

export interface StockDoc extends Doc {
  readonly remainingCount: number;
  readonly issuedCount: number;
  readonly totalCount: number;
  readonly reservations: readonly string[];
  readonly freeSlotCount: number;
}

export interface CouponDoc extends Doc {
  readonly batchId: string;
  readonly memberId: string;
  readonly index: number;
  readonly state: 'usable' | 'used' | 'returned' | 'void' | 'compensated';
  readonly terms: {
    readonly minimumSpendFen: number;
    readonly worth:
      | { readonly kind: 'amount'; readonly fen: number }
      | { readonly kind: 'percent'; readonly percentOff: number; readonly capFen: number }
      | { readonly kind: 'item'; readonly worthFen: number };
  };
  readonly origin: {
    readonly kind: 'exchange' | 'claim' | 'gift';
    readonly points?: number;
    readonly entryNumber?: number;
    readonly allocation?: readonly Share[];
  };
  readonly validFromMs: number;
  readonly validUntilMs: number;
  readonly heldUntilMs: number;
  readonly redeemedBy: string;
  readonly redemption: {
    readonly byMemberId: string;
    readonly atMs: number;
    readonly billFen: number | null;
    readonly discountFen: number;
    /** The chain entry that used it, without a counter. */
    readonly usedIn?: string;
  } | null;
  readonly history: readonly { readonly kind: string; readonly atMs: number; readonly byMemberId: string }[];
}

export interface GroupDoc extends Doc {
  readonly settings: { readonly monthBudgetPoints: number };
}

export interface ChallengeDoc extends Doc {
  readonly groupId: string;
  readonly startDay: string;
  readonly endDay: string;
  readonly cutOffMinutes: number;
  readonly pointsPerDay: number;
  readonly memberDayPointsMax: number;
  readonly milestones: readonly { readonly streakDays: number; readonly bonusPoints: number }[];
  readonly pauses: readonly { readonly fromDay: string; readonly toDay: string }[];
  readonly makeUp: { readonly perMonth: number; readonly windowDays: number };
  readonly leave: { readonly perMonth: number };
  readonly expiryYears: number;
}

export interface ProgressPart {
  readonly fromDay: string;
  readonly marks: string;
  readonly streakDays: number;
  readonly longestDays: number;
  readonly totalDays: number;
}

export interface MembershipDoc extends Doc {
  readonly groupId: string;
  readonly memberId: string;
  readonly role: string;
  readonly status: string;
  readonly statusAtMs: number;
  readonly counters: {
    readonly scores: Readonly<
      Partial<
        Record<'points' | 'checkInDays' | 'chainJoins' | 'signUpsAttended' | 'helped', { readonly total: number }>
      >
    >;
  };
  /** The membership ids of newcomers whom the member shows around. */
  readonly showsAround?: readonly string[];
  readonly progress: Readonly<Record<string, ProgressPart>>;
}

/** A newcomer, under their membership's id, and whoever shows them around. */
export interface PairDoc extends Doc {
  readonly groupId: string;
  readonly memberId: string;
  readonly buddyId: string;
  readonly state: 'offered' | 'accepted' | 'finished' | 'over';
  readonly untilMs: number;
  readonly fromTimes: number;
  readonly countedAtMs: number | null;
}

export interface OrganisationDoc extends Doc {
  readonly offices: readonly { readonly memberId: string }[];
}

export interface LinkDoc extends Doc {
  readonly operationId: string;
}

export const ACCOUNTS: Of<AccountDoc> = { name: 'accounts' };
export const ENTRIES: Of<EntryDoc> = { name: 'entries' };
export const PROPOSALS: Of<ProposalDoc> = { name: 'adjustments' };
export const RECORDS: Of<RecordDoc> = { name: 'operations' };
export const BATCHES: Of<BatchDoc> = { name: 'coupon-batches' };
export const STOCKS: Of<StockDoc> = { name: 'coupon-stocks' };
export const COUPONS: Of<CouponDoc> = { name: 'coupons' };
export const GROUPS: Of<GroupDoc> = { name: 'groups' };
export const ORGANISATIONS: Of<OrganisationDoc> = { name: 'organisation' };
export const CHALLENGES: Of<ChallengeDoc> = { name: 'challenges' };
export const MEMBERSHIPS: Of<MembershipDoc> = { name: 'memberships' };
export const PAIRS: Of<PairDoc> = { name: 'newcomer-buddies' };
export const NOTICES: Of<Doc> = { name: 'notices' };
export const LINKS: Of<LinkDoc> = { name: 'audit-links' };
