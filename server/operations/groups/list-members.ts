import type { listMembers as contract, MemberLine } from '../../../contracts/group-members';
import { sumsAt } from '../../../domain/groups/period-counters';
import { accept } from '../../../domain/kernel/result';
import { memberships, type MembershipDocument } from '../../documents/memberships';
import { readPage } from '../../documents/read-page';
import type { ReadHandler } from '../../runtime/handler';
import { shownPerson } from './shown-person';

/** One page of a group's members. A role wins over a tier when both are asked for. */
export const listMembers: ReadHandler<typeof contract> = async (input, context) => {
  const { groupId, status, tier, role } = input;
  const narrowed = role !== undefined ? { role } : tier !== undefined ? { tier } : {};
  const page = await readPage(context.ports, {
    from: memberships,
    equal: { groupId, status, ...narrowed },
    after: input.after,
  });
  return accept({ items: page.documents.map(memberLine), next: page.next });
};

/** A member as staff see them: under the name that they chose to show. */
export function memberLine(membership: MembershipDocument): MemberLine {
  const { memberId, role, tier, tags, joinedAtMs, lastCheckInDay, counters } = membership;
  return {
    ...shownPerson(membership),
    memberId,
    role,
    tier,
    tags,
    joinedAtMs,
    lastCheckInDay,
    totalPoints: sumsAt(counters, 'points', 0).total,
  };
}
