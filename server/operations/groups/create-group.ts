import type { createGroup as contract } from '../../../contracts/group-settings';
import { LIMITS } from '../../../domain/kernel/limits';
import { accept, refuse } from '../../../domain/kernel/result';
import { groupBindings, groups, newGroup } from '../../documents/groups';
import { memberships, newMembership } from '../../documents/memberships';
import { people, withGroupRole } from '../../documents/people';
import type { ChangeHandler } from '../../runtime/handler';
import { getSurely } from './get-surely';

/** Opens a group from its type's template, with its maker as the first admin. */
export const createGroup: ChangeHandler<typeof contract> = async (input, context) => {
  const bindingId = input.bindsCard ? context.caller.groupBindingId : null;
  if (input.bindsCard && bindingId === null) return refuse('NO_CARD');
  const groupId = `g_${context.operationId.slice(3)}`;
  const { nowMs } = context;

  return context.decide(async (tx) => {
    const person = await getSurely(tx, people, context.person.id);
    if (person.groups.length >= LIMITS.groupsPerPersonMax) {
      return refuse('TOO_MANY_GROUPS', { max: LIMITS.groupsPerPersonMax });
    }
    if (bindingId !== null && (await tx.get(groupBindings, bindingId)) !== null) return refuse('BOUND_ELSEWHERE');
    const { memberId, profile } = person;
    await tx.replace(people, person, withGroupRole(person, groupId, 'admin'));
    const made = { groupId, memberId, profile, role: 'admin', joinedBy: 'creation', nowMs } as const;
    await tx.create(memberships, newMembership(made));
    await tx.create(groups, newGroup({ groupId, name: input.name, type: input.type, createdBy: memberId, nowMs }));
    if (bindingId !== null) {
      await tx.create(groupBindings, { id: bindingId, schema: 1, groupId, boundAtMs: nowMs, boundBy: memberId });
    }
    return accept({ reply: { groupId, bound: bindingId !== null }, groupId, subject: `group:${groupId}` });
  });
};
