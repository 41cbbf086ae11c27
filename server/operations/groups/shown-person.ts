import type { ShownPerson } from '../../../contracts/groups';
import { shownProfile, tintOf } from '../../../domain/groups/profile';
import type { MembershipDocument } from '../../documents/memberships';

/** A member as others see them. */
export function shownPerson(membership: Pick<MembershipDocument, 'memberId' | 'profile'>): ShownPerson {
  return { ...shownProfile(membership.profile), tint: tintOf(membership.memberId) };
}
