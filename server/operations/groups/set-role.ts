import type { setRole as contract } from '../../../contracts/group-members';
import { decideRole } from '../../../domain/groups/give-role';
import { accept, refuse } from '../../../domain/kernel/result';
import { groups } from '../../documents/groups';
import { memberships } from '../../documents/memberships';
import { people, withGroupRole } from '../../documents/people';
import { scoreOrder } from '../../documents/scores';
import type { ChangeHandler } from '../../runtime/handler';
import { actingIn, memberInGroup, personIdOfMember } from './staff';

/** Gives a member a role in the group; the door knows it with this commit. */
export const setRole: ChangeHandler<typeof contract> = async (input, context) => {
  const { groupId, memberId, role } = input;
  const personId = await personIdOfMember(context.ports.store, memberId);
  return context.decide(async (tx) => {
    const target = await memberInGroup(tx, personId, groupId);
    if (target === null) return refuse('NOT_A_MEMBER');
    const decided = decideRole(actingIn(context.person, groupId), actingIn(target.person, groupId), role);
    if (!decided.ok) return decided;
    const group = await tx.get(groups, groupId);
    await tx.replace(people, target.person, withGroupRole(target.person, groupId, role));
    await tx.replace(memberships, target.membership, {
      ...target.membership,
      role,
      scoreOrder: scoreOrder(target.membership, context.nowMs),
    });
    const facts = { role, roleBefore: target.membership.role, groupName: group?.name ?? '' };
    return accept({
      reply: { memberId, role },
      groupId,
      subject: `membership:${target.membership.id}`,
      concerns: memberId,
      facts,
      outbox: memberId === context.person.memberId ? [] : [{ memberId, message: { kind: 'role-changed', facts } }],
    });
  });
};
