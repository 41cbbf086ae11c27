import type { listStaff as contract, StaffLine } from '../../../contracts/organisation';
import type { Office } from '../../../domain/groups/give-role';
import { BLANK_PROFILE } from '../../../domain/groups/profile';
import { accept } from '../../../domain/kernel/result';
import { memberships, membershipId, type MembershipDocument } from '../../documents/memberships';
import { ORGANISATION_ID, organisations } from '../../documents/organisation';
import type { Store } from '../../ports/store';
import type { ReadHandler } from '../../runtime/handler';
import { shownPerson } from './shown-person';
import { staffOfGroup } from './staff';

/** Who works in the group, admins first, then who works for the whole organisation. */
export const listStaff: ReadHandler<typeof contract> = async (input, context) => {
  const { store } = context.ports;
  const [organisation, inGroup] = await Promise.all([
    store.get(organisations, ORGANISATION_ID),
    staffOfGroup(store, input.groupId),
  ]);
  const offices = organisation?.offices ?? [];
  const others = await officersOutside(store, input.groupId, { offices, inGroup });
  const staff = [...inGroup, ...others].map((membership) => staffLine(membership, offices));
  return accept({ staff });
};

type Officer = Pick<MembershipDocument, 'memberId' | 'profile' | 'role'>;

/** People with an office and no staff role here; somebody who never joined the group shows no name in it. */
async function officersOutside(
  store: Store,
  groupId: string,
  known: { readonly offices: readonly Office[]; readonly inGroup: readonly MembershipDocument[] },
): Promise<readonly Officer[]> {
  const shown = new Set(known.inGroup.map((membership) => membership.memberId));
  const memberIds = [...new Set(known.offices.map((office) => office.memberId))].filter((id) => !shown.has(id));
  if (memberIds.length === 0) return [];
  const found = await store.getMany(
    memberships,
    memberIds.map((memberId) => membershipId(groupId, memberId)),
  );
  return memberIds.map((memberId, at) => found[at] ?? { memberId, profile: BLANK_PROFILE, role: 'member' });
}

function staffLine(membership: Officer, offices: readonly Office[]): StaffLine {
  return {
    ...shownPerson(membership),
    memberId: membership.memberId,
    role: membership.role === 'member' ? null : membership.role,
    offices: offices.filter((office) => office.memberId === membership.memberId).map((office) => office.role),
  };
}
