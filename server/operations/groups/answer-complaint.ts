import type { answerComplaint as contract } from '../../../contracts/group-members';
import { accept, refuse } from '../../../domain/kernel/result';
import { complaints } from '../../documents/complaints';
import type { ChangeHandler } from '../../runtime/handler';

/** Answers a complaint, once, and tells its author. */
export const answerComplaint: ChangeHandler<typeof contract> = (input, context) => {
  const { groupId, complaintId, text } = input;
  return context.decide(async (tx) => {
    const complaint = await tx.get(complaints, complaintId);
    if (complaint?.groupId !== groupId) return refuse('COMPLAINT_UNKNOWN');
    if (complaint.status === 'answered') return refuse('ALREADY_ANSWERED');
    const answer = { text, by: context.person.memberId, atMs: context.nowMs };
    await tx.replace(complaints, complaint, { ...complaint, status: 'answered', answer });
    const { memberId } = complaint;
    return accept({
      reply: { complaintId },
      groupId,
      subject: `complaint:${complaintId}`,
      concerns: memberId,
      outbox: [{ memberId, message: { kind: 'complaint-answered', facts: { complaintId } } }],
    });
  });
};
