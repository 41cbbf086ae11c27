import type { declineAdjustment as contract } from '../../../contracts/points';
import { accept, refuse } from '../../../domain/kernel/result';
import { mayDecline } from '../../../domain/points/adjustment-proposal';
import { adjustments } from '../../documents/adjustments';
import type { ChangeHandler } from '../../runtime/handler';
import { adjustmentNotice } from './adjustment-notice';

/** Somebody says no, or who proposed it takes it back. A member to whom it was announced hears of it. */
export const declineAdjustment: ChangeHandler<typeof contract> = ({ groupId, adjustmentId }, context) =>
  context.decide(async (tx) => {
    const { nowMs } = context;
    const proposal = await tx.get(adjustments, adjustmentId);
    if (proposal?.groupId !== groupId) return refuse('ADJUSTMENT_UNKNOWN');
    const allowed = mayDecline(proposal);
    if (!allowed.ok) return allowed;
    const { version: _, ...before } = proposal;
    const fate = { status: 'declined', decidedBy: context.person.memberId, decidedAtMs: nowMs } as const;
    await tx.replace(adjustments, proposal, { ...before, ...fate });
    const message = adjustmentNotice(proposal, 'called-off', proposal.effectiveAtMs ?? 0);
    return accept({
      reply: { adjustmentId, status: 'declined' } as const,
      groupId,
      subject: `adjustment:${adjustmentId}`,
      concerns: proposal.memberId,
      outbox: proposal.effectiveAtMs === null ? [] : [{ memberId: proposal.memberId, message }],
    });
  });
