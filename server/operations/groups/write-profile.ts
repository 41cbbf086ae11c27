import type { Profile } from '../../../domain/groups/profile';
import { memberships, membershipId, withProfile } from '../../documents/memberships';
import { people, type PersonDocument } from '../../documents/people';
import type { Stored, Transaction } from '../../ports/store';

/** Writes a profile where it belongs and to its copies. */
export async function writeProfile(tx: Transaction, person: Stored<PersonDocument>, profile: Profile): Promise<void> {
  await tx.replace(people, person, { ...person, profile });
  for (const { groupId } of person.groups) {
    const membership = await tx.get(memberships, membershipId(groupId, person.memberId));
    if (membership !== null) await tx.replace(memberships, membership, withProfile(membership, profile));
  }
}
