import type { setVisibility as contract } from '../../../contracts/leaderboards';
import { accept, refuse } from '../../../domain/kernel/result';
import { memberships, membershipId } from '../../documents/memberships';
import type { ChangeHandler } from '../../runtime/handler';

/** Shows or hides the caller's name on the boards of a group, at once and on past results. The place stays. */
export const setVisibility: ChangeHandler<typeof contract> = ({ groupId, isHidden }, context) =>
  context.decide(async (tx) => {
    const membership = await tx.get(memberships, membershipId(groupId, context.person.memberId));
    if (membership?.status !== 'active') return refuse('NOT_ALLOWED');
    const { version: _, ...before } = membership;
    await tx.replace(memberships, membership, { ...before, hidesOnBoards: isHidden });
    return accept({ reply: { isHidden }, groupId, subject: `membership:${membership.id}` });
  });
