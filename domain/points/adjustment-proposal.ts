import { accept, refuse, type Result } from '../kernel/result';
import type { Adjustment } from './adjust-points';

/**
 * An adjustment that did not take effect at once. `waiting` needs a second person, or its time when `effectiveAtMs` is
 * set; the other states are final.
 */
export interface AdjustmentProposal extends Omit<Adjustment, 'expiryYears' | 'id'> {
  readonly memberId: string;
  readonly status: 'waiting' | 'applied' | 'declined' | 'void';
  readonly proposedAtMs: number;
  /** When it takes effect by itself (one-person shop); null when a second person decides. */
  readonly effectiveAtMs: number | null;
  readonly decidedBy: string | null;
  readonly decidedAtMs: number | null;
  /** The ledger line it became, null otherwise. */
  readonly entryNumber: number | null;
}

/** `ALREADY_DECIDED`: details.status. `YOURS`: who proposed it, or whose points they are, cannot agree to it. */
export type ApprovalRefusal = 'ALREADY_DECIDED' | 'YOURS';

/** Whether `memberId` may agree to a proposal. */
export function mayApprove(proposal: AdjustmentProposal, memberId: string): Result<null, ApprovalRefusal> {
  if (proposal.status !== 'waiting') return refuse('ALREADY_DECIDED', { status: proposal.status });
  const involved = proposal.byMemberId === memberId || proposal.memberId === memberId;
  return involved ? refuse('YOURS') : accept(null);
}

/** Whether a proposal may still be declined. Who made it may take it back. */
export function mayDecline(proposal: AdjustmentProposal): Result<null, 'ALREADY_DECIDED'> {
  return proposal.status === 'waiting' ? accept(null) : refuse('ALREADY_DECIDED', { status: proposal.status });
}

/** Whether a proposal takes effect by itself at `nowMs`: a predicate of time, a job only writes it down. */
export function isDue(proposal: AdjustmentProposal, nowMs: number): boolean {
  return proposal.status === 'waiting' && proposal.effectiveAtMs !== null && proposal.effectiveAtMs <= nowMs;
}
