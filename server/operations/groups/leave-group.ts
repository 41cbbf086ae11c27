import type { leaveGroup as contract } from '../../../contracts/groups';
import { accept, refuse } from '../../../domain/kernel/result';
import { memberships, membershipId } from '../../documents/memberships';
import { people, withGroupRole } from '../../documents/people';
import { scoreOrder } from '../../documents/scores';
import type { ChangeHandler } from '../../runtime/handler';
import { getSurely } from './get-surely';

/** Leaves a group. Everything stays for a return, but for the role: trust is given anew. */
export const leaveGroup: ChangeHandler<typeof contract> = (input, context) =>
  context.decide(async (tx) => {
    const { groupId } = input;
    const person = await getSurely(tx, people, context.person.id);
    const membership = await getSurely(tx, memberships, membershipId(groupId, context.person.memberId));
    // Removed since the door: a removal stays one.
    if (membership.status !== 'active') return refuse('NOT_ALLOWED');
    await tx.replace(people, person, withGroupRole(person, groupId, null));
    await tx.replace(memberships, membership, {
      ...membership,
      status: 'left',
      statusAtMs: context.nowMs,
      role: 'member',
      scoreOrder: scoreOrder(membership, context.nowMs),
    });
    return accept({ reply: { groupId }, groupId, subject: `membership:${membership.id}` });
  });
