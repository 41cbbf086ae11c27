import { LIMITS } from '../../domain/kernel/limits';
import { isDue } from '../../domain/points/adjustment-proposal';
import { type AdjustmentDocument, adjustments } from '../documents/adjustments';
import { notices } from '../documents/notices';
import { orderKey } from '../documents/order';
import { adjustmentNotice } from '../operations/points/adjustment-notice';
import { applyAdjustment } from '../operations/points/apply-adjustment';
import { readSettings } from '../operations/points/read-settings';
import type { Ports } from '../ports/ports';
import type { Query, Transaction } from '../ports/store';
import type { JobBudget } from './job-budget';
import { type JobReport, runJob } from './job-run';

type ApplyPorts = Pick<Ports, 'store' | 'clock' | 'keys'>;

/** Adjustments whose day of notice is over. */
export const dueAdjustments = (nowMs: number, limit: number): Query<AdjustmentDocument> => ({
  equal: { status: 'waiting' },
  range: { field: 'effectiveAtMs', from: 1, to: nowMs },
  order: { field: 'effectiveAtMs', direction: 'up' },
  limit,
});

/**
 * Writes the adjustments of one-person shops whose day of notice is over into the ledger. One that can no longer be
 * done (the points are gone, the member is) becomes void.
 */
export function applyAdjustments(ports: ApplyPorts, budget: JobBudget): Promise<JobReport> {
  const step = async () => {
    const nowMs = ports.clock.nowMs();
    const due = await ports.store.query(adjustments, dueAdjustments(nowMs, LIMITS.pageMax));
    const { expiryYears } = await readSettings(ports.store);
    const counts = { applied: 0, void: 0, decided: 0 };
    for (const { id } of due) counts[await applyOne(ports, id, { nowMs, expiryYears })] += 1;
    return { cursor: due.length < LIMITS.pageMax ? null : 'more', counts };
  };
  return runJob(ports, { name: 'apply-adjustments', step }, budget);
}

/** What became of one; `decided` by somebody in the same moment. */
function applyOne(
  { store, keys }: ApplyPorts,
  id: string,
  at: { readonly nowMs: number; readonly expiryYears: number },
): Promise<'applied' | 'void' | 'decided'> {
  return store.transact(async (tx) => {
    const proposal = await tx.get(adjustments, id);
    if (proposal === null || !isDue(proposal, at.nowMs)) return 'decided';
    const applied = await applyAdjustment(tx, proposal, { keys, decidedBy: null, ...at });
    if (applied.ok) {
      await tell(tx, applied.value, at.nowMs);
      return 'applied';
    }
    const { version: _, ...before } = proposal;
    await tx.replace(adjustments, proposal, { ...before, status: 'void', decidedAtMs: at.nowMs });
    return 'void';
  });
}

async function tell(tx: Transaction, { id, memberId, ...wish }: AdjustmentDocument, nowMs: number): Promise<void> {
  const noticeId = `${id}:applied`;
  const message = adjustmentNotice(wish, 'applied', nowMs);
  await tx.create(notices, {
    id: noticeId,
    schema: 1,
    memberId,
    message,
    atMs: nowMs,
    order: orderKey(nowMs, noticeId),
  });
}
