import type { Acting } from '../../../domain/groups/give-role';
import type { GroupRole } from '../../../domain/groups/role';
import { LIMITS } from '../../../domain/kernel/limits';
import { memberships, membershipId, type MembershipDocument } from '../../documents/memberships';
import { people, type PersonDocument } from '../../documents/people';
import type { Store, Stored, Transaction } from '../../ports/store';

/** A person as one who acts, or is acted on, in a group. */
export function actingIn(person: PersonDocument, groupId: string): Acting {
  return {
    memberId: person.memberId,
    role: person.groups.find((group) => group.groupId === groupId)?.role ?? null,
    isOwner: person.roles.includes('owner'),
  };
}

/** The id of the person document behind a memberId; null once they are erased. */
export async function personIdOfMember(store: Store, memberId: string): Promise<string | null> {
  const found = await store.query(people, { equal: { memberId }, limit: 1 });
  return found[0]?.id ?? null;
}

export interface MemberInGroup {
  readonly person: Stored<PersonDocument>;
  readonly membership: Stored<MembershipDocument>;
}

/** An active member of a group with both documents that say so; null when they are none. */
export async function memberInGroup(
  tx: Transaction,
  personId: string | null,
  groupId: string,
): Promise<MemberInGroup | null> {
  const person = personId === null ? null : await tx.get(people, personId);
  if (person === null) return null;
  const membership = await tx.get(memberships, membershipId(groupId, person.memberId));
  return membership?.status === 'active' ? { person, membership } : null;
}

const STAFF_ROLES: readonly GroupRole[] = ['admin', 'assistant', 'verifier'];

/** Who has a role in a group, admins first; at most 50 of each kind. Three store requests. */
export async function staffOfGroup(store: Store, groupId: string): Promise<readonly MembershipDocument[]> {
  const byRole = await Promise.all(
    STAFF_ROLES.map((role) =>
      store.query(memberships, {
        equal: { groupId, status: 'active', role },
        order: { field: 'order', direction: 'up' },
        limit: LIMITS.pageMax,
      }),
    ),
  );
  return byRole.flat();
}
