import { changeOffice, type Office } from '../../../domain/groups/give-role';
import { LIMITS } from '../../../domain/kernel/limits';
import { organisations, type OrganisationDocument } from '../../documents/organisation';
import { people, type PersonDocument } from '../../documents/people';
import type { Stored, Transaction } from '../../ports/store';

/** Whether the organisation has room for one more office. */
export function hasRoomFor(organisation: OrganisationDocument, office: Office): boolean {
  return changeOffice(organisation.offices, office, true).length <= LIMITS.officesMax;
}

export interface OfficeChange {
  readonly person: Stored<PersonDocument>;
  readonly role: Office['role'];
  readonly holds: boolean;
}

/** Writes office changes to the organisation, which decides, and to each person, whom the door reads. */
export async function writeOffices(
  tx: Transaction,
  organisation: Stored<OrganisationDocument>,
  changes: readonly OfficeChange[],
): Promise<void> {
  const offices = changes.reduce<readonly Office[]>(
    (held, { person, role, holds }) => changeOffice(held, { memberId: person.memberId, role }, holds),
    organisation.offices,
  );
  await tx.replace(organisations, organisation, { ...organisation, offices });
  for (const { person, role, holds } of changes) {
    const others = person.roles.filter((held) => held !== role);
    await tx.replace(people, person, { ...person, roles: holds ? [...others, role] : others });
  }
}
