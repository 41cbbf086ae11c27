import type { setTierAndTags as contract } from '../../../contracts/group-members';
import { accept, refuse } from '../../../domain/kernel/result';
import { memberships, membershipId } from '../../documents/memberships';
import type { ChangeHandler } from '../../runtime/handler';

/** Sorts a member into a tier and under tags; a tag given twice counts once. */
export const setTierAndTags: ChangeHandler<typeof contract> = (input, context) => {
  const { groupId, memberId, tier } = input;
  return context.decide(async (tx) => {
    const membership = await tx.get(memberships, membershipId(groupId, memberId));
    if (membership?.status !== 'active') return refuse('NOT_A_MEMBER');
    await tx.replace(memberships, membership, { ...membership, tier, tags: [...new Set(input.tags)] });
    return accept({
      reply: { memberId },
      groupId,
      subject: `membership:${membership.id}`,
      concerns: memberId,
      facts: { tier, tierBefore: membership.tier },
    });
  });
};
