import type { GroupType } from '../../domain/groups/group-type';
import type { GroupRole, OrganisationRole } from '../../domain/groups/role';
import { accounts, newAccount } from '../../server/documents/accounts';
import { groupBindings, groups, newGroup } from '../../server/documents/groups';
import { memberships, newMembership } from '../../server/documents/memberships';
import { newOrganisation, ORGANISATION_ID, organisations } from '../../server/documents/organisation';
import { people } from '../../server/documents/people';
import { groupBindingIdOf } from '../../server/runtime/caller';
import { memberIdOf, personDocument, type SeededPerson } from './seed-people';
import type { World } from './world';

export interface SeededGroup {
  readonly groupId: string;
  readonly type?: GroupType;
  /** Whose card opens it: the platform's group id. */
  readonly card?: string;
  /** Name and role of everybody in it. Somebody in several groups is seeded with `seedMember`. */
  readonly members: Readonly<Record<string, GroupRole>>;
  /** Offices in the organisation, by name; the people need not be members. */
  readonly offices?: Readonly<Record<string, readonly OrganisationRole[]>>;
}

/** Puts a group with people, accounts and offices straight into the store, for stories about what happens then. */
export async function seedGroup(world: World, seeded: SeededGroup): Promise<void> {
  const { store, keys, clock } = world.ports;
  const nowMs = clock.nowMs() - 30 * 86_400_000;
  const offices = seeded.offices ?? {};
  await store.transact(async (tx) => {
    if ((await tx.get(organisations, ORGANISATION_ID)) === null) {
      const holders = Object.entries(offices).flatMap(([name, roles]) =>
        roles.map((role) => ({ memberId: memberIdOf(name), role })),
      );
      const organisation = newOrganisation({ name: '梧桐里', ownerCodeDigest: '', nowMs });
      await tx.create(organisations, { ...organisation, ownerCodeDigest: null, offices: holders });
    }
    const made = newGroup({
      groupId: seeded.groupId,
      name: '梧桐里邻里团',
      type: seeded.type ?? 'interest',
      createdBy: '',
      nowMs,
    });
    await tx.create(groups, made);
    if (seeded.card !== undefined) {
      const id = groupBindingIdOf(keys, seeded.card);
      await tx.create(groupBindings, { id, schema: 1, groupId: seeded.groupId, boundAtMs: nowMs, boundBy: '' });
    }
  });
  for (const [name, role] of Object.entries(seeded.members)) {
    await seedMember(world, { name, roles: offices[name] ?? [], groups: [{ groupId: seeded.groupId, role }] });
  }
  for (const [name, roles] of Object.entries(offices)) {
    if (!(name in seeded.members)) await seedMember(world, { name, roles, groups: [] });
  }
}

/** A person with an account and a membership in each of their groups. */
export async function seedMember(world: World, person: SeededPerson): Promise<void> {
  const { store, keys, clock } = world.ports;
  const nowMs = clock.nowMs() - 30 * 86_400_000;
  const document = personDocument(keys, person);
  await store.transact(async (tx) => {
    await tx.create(people, document);
    await tx.create(accounts, newAccount(document.memberId, nowMs));
    for (const { groupId, role } of person.groups ?? []) {
      const { memberId, profile } = document;
      await tx.create(memberships, newMembership({ groupId, memberId, profile, role, joinedBy: 'card', nowMs }));
    }
  });
}
