import type { listMembers as contract, MemberLine } from '../../../contracts/group-members';
import { sumsAt } from '../../../domain/groups/period-counters';
import { LIMITS } from '../../../domain/kernel/limits';
import { accept } from '../../../domain/kernel/result';
import { memberships, type MembershipDocument } from '../../documents/memberships';
import { readPage } from '../../documents/read-page';
import type { Store } from '../../ports/store';
import type { ReadHandler } from '../../runtime/handler';
import { shownPerson } from './shown-person';

/** One page of a group's members. A role wins over a tier when both are asked for. */
export const listMembers: ReadHandler<typeof contract> = async (input, context) => {
  const { groupId, status, tier, role, name } = input;
  if (name !== undefined)
    return accept({ items: await namedLike(context.ports.store, { groupId, status, name }), next: null });
  const narrowed = role !== undefined ? { role } : tier !== undefined ? { tier } : {};
  const page = await readPage(context.ports, {
    from: memberships,
    equal: { groupId, status, ...narrowed },
    after: input.after,
  });
  return accept({ items: page.documents.map(memberLine), next: page.next });
};

/** Sorts after everything that begins as what it is put behind. */
const LAST = '\u{10FFFF}';

interface Wanted {
  readonly groupId: string;
  readonly status: MembershipDocument['status'];
  readonly name: string;
}

/** Who is shown under a name that begins so. One request on an index, whatever the size of the group. */
async function namedLike(store: Store, { groupId, status, name }: Wanted): Promise<readonly MemberLine[]> {
  const from = name.toLowerCase();
  const found = await store.query(memberships, {
    equal: { groupId, status },
    range: { field: 'searchName', from, to: from + LAST },
    order: { field: 'searchName', direction: 'up' },
    limit: LIMITS.pageMax,
  });
  return found.map(memberLine);
}

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
