import type { complain as contract } from '../../../contracts/people';
import { accept, refuse } from '../../../domain/kernel/result';
import { complaints } from '../../documents/complaints';
import { memberships, membershipId } from '../../documents/memberships';
import { orderKey } from '../../documents/order';
import type { ChangeHandler } from '../../runtime/handler';

/** Hands a complaint to the staff of a group. Somebody who left or was removed may still complain. */
export const complain: ChangeHandler<typeof contract> = (input, context) => {
  const { groupId, text } = input;
  const { memberId } = context.person;
  const complaintId = `cp_${context.operationId.slice(3)}`;
  const atMs = context.nowMs;
  return context.decide(async (tx) => {
    const membership = await tx.get(memberships, membershipId(groupId, memberId));
    if (membership === null) return refuse('NOT_A_MEMBER');
    await tx.create(complaints, {
      id: complaintId,
      schema: 1,
      groupId,
      memberId,
      text,
      status: 'open',
      answer: null,
      atMs,
      order: orderKey(atMs, complaintId),
    });
    return accept({ reply: { complaintId }, groupId, subject: `complaint:${complaintId}` });
  });
};
