import type { removeMember as contract } from '../../../contracts/group-members';
import { decideRemoval } from '../../../domain/groups/give-role';
import { accept, refuse } from '../../../domain/kernel/result';
import { memberships } from '../../documents/memberships';
import { people, withGroupRole } from '../../documents/people';
import { groups } from '../../documents/groups';
import { scoreOrder } from '../../documents/scores';
import type { ChangeHandler } from '../../runtime/handler';
import { actingIn, memberInGroup, personIdOfMember } from './staff';

/** Takes a member out of the group and tells them why. Points and coupons stay theirs. */
export const removeMember: ChangeHandler<typeof contract> = async (input, context) => {
  const { groupId, memberId, reason } = input;
  const personId = await personIdOfMember(context.ports.store, memberId);
  return context.decide(async (tx) => {
    const target = await memberInGroup(tx, personId, groupId);
    if (target === null) return refuse('NOT_A_MEMBER');
    const decided = decideRemoval(actingIn(context.person, groupId), actingIn(target.person, groupId));
    if (!decided.ok) return decided;
    const group = await tx.get(groups, groupId);
    const statusAtMs = context.nowMs;
    await tx.replace(people, target.person, withGroupRole(target.person, groupId, null));
    await tx.replace(memberships, target.membership, {
      ...target.membership,
      status: 'removed',
      statusAtMs,
      role: 'member',
      scoreOrder: scoreOrder(target.membership, context.nowMs),
    });
    const facts = { groupId, groupName: group?.name ?? '', reason };
    return accept({
      reply: { memberId },
      groupId,
      subject: `membership:${target.membership.id}`,
      concerns: memberId,
      facts: { reason },
      outbox: [{ memberId, message: { kind: 'removed-from-group', facts } }],
    });
  });
};
