import type { AdjustmentPath, AdjustmentReason } from '../domain/points/adjust-points';
import type { AdjustmentProposal } from '../domain/points/adjustment-proposal';
import type { Account } from '../domain/points/account';
import type { Entry } from '../domain/points/entry';
import type { ExpiringPoints } from '../domain/points/expiring';
import type { LiabilityMonth } from '../domain/points/liability';
import type { Page } from './page';

/** A member's points page above its list. */
export interface PointsOverview {
  readonly status: Account['status'];
  readonly availablePoints: number;
  /** What the available points are worth, in fen. */
  readonly worthFen: number;
  readonly pointsPerYuan: number;
  readonly heldPoints: number;
  /** Taken back after it was spent: the next points repay it first. */
  readonly debtPoints: number;
  readonly monthEarnedPoints: number;
  readonly monthUsedPoints: number;
  readonly totalEarnedPoints: number;
  /** Earned today in all groups, of at most `dayMaxPoints`. */
  readonly earnedTodayPoints: number;
  readonly dayMaxPoints: number;
  /** What expires when, earliest first. */
  readonly expiring: readonly ExpiringPoints[];
  readonly entryCount: number;
  /** The case under which a mismatch of this account is being looked into, null when all is well. */
  readonly caseNumber: string | null;
  /** Adjustments that an operator has announced and that have not taken effect yet. */
  readonly coming: readonly ComingAdjustment[];
  readonly nowMs: number;
}

export interface ComingAdjustment {
  readonly adjustmentId: string;
  readonly points: number;
  readonly reason: AdjustmentReason;
  readonly note: string;
  readonly effectiveAtMs: number;
}

/** One line of the ledger as its member reads it; worded by `src/features/points/copy.ts`. */
export type EntryLine = Pick<
  Entry,
  | 'number'
  | 'kind'
  | 'side'
  | 'reason'
  | 'points'
  | 'balanceAfterPoints'
  | 'debtAfterPoints'
  | 'subject'
  | 'title'
  | 'parts'
  | 'reverses'
  | 'atMs'
  | 'day'
  | 'note'
>;

/** Where an entry came from: its group, the lots it moved, and the line it belongs to. */
export interface EntryDetail extends EntryLine {
  readonly groupName: string | null;
  readonly allocation: Entry['allocation'];
  /** The entry that this one takes back or returns. */
  readonly original: Pick<EntryLine, 'number' | 'points' | 'atMs' | 'title'> | null;
  /** How much of this entry was taken back since. */
  readonly reversedPoints: number;
  /** The start of its hash: the line's fingerprint. */
  readonly fingerprint: string;
}

export interface AdjustedPoints {
  readonly adjustmentId: string;
  readonly path: AdjustmentPath;
  /** When it takes effect; null while a second person decides. */
  readonly effectiveAtMs: number | null;
}

export interface DecidedAdjustment {
  readonly adjustmentId: string;
  readonly status: 'applied' | 'declined';
}

/** An adjustment as the staff of its group see it. */
export interface AdjustmentLine extends Omit<AdjustmentProposal, 'byMemberId' | 'decidedBy'> {
  readonly adjustmentId: string;
  readonly memberName: string;
  readonly proposedByName: string;
  /** Whether the reader may agree: somebody else proposed it and it waits. */
  readonly mayApprove: boolean;
}

export interface ReversedEntry {
  readonly number: number;
  readonly reversedPoints: number;
  /** Still open of the original. */
  readonly leftPoints: number;
}

/** A member's points as the staff of one group see them: the lines of that group, the total of all. */
export interface MemberPoints extends Page<EntryLine> {
  readonly availablePoints: number;
  readonly debtPoints: number;
  readonly status: Account['status'];
}

/** What the organisation owes, as last added up; `report` is null before the first night. */
export interface Liability {
  readonly pointsPerYuan: number;
  readonly report: null | {
    readonly day: string;
    readonly atMs: number;
    readonly accountCount: number;
    readonly totalPoints: number;
    readonly totalFen: number;
    readonly debtPoints: number;
    readonly months: readonly (LiabilityMonth & { readonly fen: number })[];
  };
}
