import type { approveAdjustment as contract } from '../../../contracts/points';
import { accept, refuse } from '../../../domain/kernel/result';
import { mayApprove } from '../../../domain/points/adjustment-proposal';
import { adjustments } from '../../documents/adjustments';
import type { ChangeHandler } from '../../runtime/handler';
import { adjustmentNotice } from './adjustment-notice';
import { applyAdjustment } from './apply-adjustment';
import { readSettings } from './read-settings';

/** A second person agrees, and the adjustment takes effect at that moment. */
export const approveAdjustment: ChangeHandler<typeof contract> = async ({ groupId, adjustmentId }, context) => {
  const { ports, nowMs } = context;
  const { expiryYears } = await readSettings(ports.store);
  const decidedBy = context.person.memberId;
  return context.decide(async (tx) => {
    const proposal = await tx.get(adjustments, adjustmentId);
    if (proposal?.groupId !== groupId) return refuse('ADJUSTMENT_UNKNOWN');
    const allowed = mayApprove(proposal, decidedBy);
    if (!allowed.ok) return allowed;
    const applied = await applyAdjustment(tx, proposal, { keys: ports.keys, expiryYears, nowMs, decidedBy });
    if (!applied.ok) return applied;
    const message = adjustmentNotice(proposal, 'applied', nowMs);
    return accept({
      reply: { adjustmentId, status: 'applied' } as const,
      groupId,
      subject: `adjustment:${adjustmentId}`,
      concerns: proposal.memberId,
      outbox: [{ memberId: proposal.memberId, message }],
    });
  });
};
