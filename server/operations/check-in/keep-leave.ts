import type { LeaveReceipt } from '../../../contracts/check-in';
import { leavesTaken } from '../../../domain/check-in/leave';
import type { CheckInProgress } from '../../../domain/check-in/progress';
import { monthOf } from '../../../domain/kernel/business-day';
import { type Accepted, accept } from '../../../domain/kernel/result';
import { memberships } from '../../documents/memberships';
import type { Transaction } from '../../ports/store';
import type { Decided } from '../../runtime/handler';
import type { MemberSituation } from './check-in-situation';
import { withProgress } from './with-progress';

export interface LeaveToKeep {
  readonly kind: 'leave' | 'leave-given-back';
  readonly day: string;
  readonly progress: CheckInProgress;
}

/** Writes a leave taken or given back. One request. */
export async function keepLeave(
  tx: Transaction,
  { challenge, membership }: MemberSituation,
  { kind, day, progress }: LeaveToKeep,
): Promise<Accepted<Decided<LeaveReceipt>>> {
  const { version: _, ...before } = membership;
  const records = await withProgress(tx, membership, { challengeId: challenge.id, progress });
  await tx.replace(memberships, membership, { ...before, ...records });
  const leavesLeft = Math.max(0, challenge.leave.perMonth - leavesTaken(progress, monthOf(day)));
  return accept({
    reply: { day, progress, leavesLeft },
    groupId: challenge.groupId,
    subject: `${kind}:${challenge.id}:${day}`,
    facts: { challengeId: challenge.id, title: challenge.title, day },
  });
}
