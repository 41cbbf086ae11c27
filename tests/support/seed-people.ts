import type { GroupRole, OrganisationRole } from '../../domain/groups/role';
import { people, type PersonDocument } from '../../server/documents/people';
import type { Keys } from '../../server/ports/keys';
import type { Store } from '../../server/ports/store';
import { personIdOf } from '../../server/runtime/caller';

export interface SeededPerson {
  /** Stands for the openid `o-{name}` and the memberId `m_{name}`. */
  readonly name: string;
  readonly roles?: readonly OrganisationRole[];
  readonly groups?: readonly { readonly groupId: string; readonly role: GroupRole }[];
}

export const openidOf = (name: string): string => `o-${name}`;

export const memberIdOf = (name: string): string => `m_${name}`;

/** The person document of somebody who joined long ago. */
export function personDocument(keys: Keys, person: SeededPerson): PersonDocument {
  return {
    id: personIdOf(keys, openidOf(person.name)),
    schema: 1,
    memberId: memberIdOf(person.name),
    profile: { name: person.name, avatarFileId: null, showsName: false, nameChecked: true },
    roles: person.roles ?? [],
    groups: person.groups ?? [],
    sealedAddress: keys.seal('notice-address', openidOf(person.name)),
    joinedAtMs: 0,
    writes: { day: '1970-01-01', count: 0 },
    seenNoticesAtMs: 0,
  };
}

export async function seedPerson(store: Store, keys: Keys, person: SeededPerson): Promise<void> {
  await store.transact((tx) => tx.create(people, personDocument(keys, person)));
}
