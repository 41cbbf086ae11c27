import type { leaveGroup as contract } from '../../../contracts/groups';
import { invariant } from '../../../domain/kernel/invariant';
import { accept } from '../../../domain/kernel/result';
import { memberships, membershipId } from '../../documents/memberships';
import { people, withGroupRole } from '../../documents/people';
import type { ChangeHandler } from '../../runtime/handler';

/** Leaves a group. Everything stays for a return, but for the role: trust is given anew. */
export const leaveGroup: ChangeHandler<typeof contract> = (input, context) =>
  context.decide(async (tx) => {
    const { groupId } = input;
    const person = await tx.get(people, context.person.id);
    const membership = await tx.get(memberships, membershipId(groupId, context.person.memberId));
    invariant(person !== null && membership !== null, 'a member has a person and a membership');
    await tx.replace(people, person, withGroupRole(person, groupId, null));
    await tx.replace(memberships, membership, {
      ...membership,
      status: 'left',
      statusAtMs: context.nowMs,
      role: 'member',
    });
    return accept({ reply: { groupId }, groupId, subject: `membership:${membership.id}` });
  });
