import { type MembershipDocument, memberships, membershipId } from '../../documents/memberships';
import type { Store } from '../../ports/store';

/** The memberships of people in a group, in the order asked, without those who have none. One request, or none. */
export async function membershipsOf(
  store: Store,
  groupId: string,
  memberIds: readonly string[],
): Promise<readonly MembershipDocument[]> {
  const wanted = [...new Set(memberIds)];
  if (wanted.length === 0) return [];
  const found = await store.getMany(
    memberships,
    wanted.map((memberId) => membershipId(groupId, memberId)),
  );
  return found.filter((membership) => membership !== null);
}
