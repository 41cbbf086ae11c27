import { BLANK_PROFILE, type Profile } from '../../domain/groups/profile';
import type { GroupRole, OrganisationRole } from '../../domain/groups/role';
import type { BusinessDay } from '../../domain/kernel/business-day';
import { collection, type Document } from '../ports/store';

/** One human being, under the keyed digest of the openid. Nothing here leads back to it without the key. */
export interface PersonDocument extends Document {
  /** Random; the only name other documents use. */
  readonly memberId: string;
  readonly profile: Profile;
  readonly roles: readonly OrganisationRole[];
  /** Active memberships, so that the door decides without another read. At most 50. */
  readonly groups: readonly { readonly groupId: string; readonly role: GroupRole }[];
  /** The openid, sealed, for notices alone. */
  readonly sealedAddress: string;
  readonly joinedAtMs: number;
  /** Recorded writes on one day: what a script can make is bounded. */
  readonly writes: { readonly day: BusinessDay; readonly count: number };
  readonly seenNoticesAtMs: number;
  /** When the content check is asked about the name again; absent once it has an answer. */
  readonly nameToCheckAtMs?: number;
  /** A picture that the content check has not passed yet: seen by its owner alone. Absent when none waits. */
  readonly waitingAvatarFileId?: string;
  /** When this verifier typed a wrong coupon code, within the last day; at most 20 (C3). */
  readonly wrongCodesAtMs?: readonly number[];
}

export const people = collection<PersonDocument>({
  name: 'people',
  changedBy: 'transactions',
  indexes: [['memberId'], ['nameToCheckAtMs']],
});

/** A check that could not say yet is asked again after ten minutes. */
export const NAME_RECHECK_MS = 600_000;

/** Somebody on their first day: no name, no role, no group. */
export function newPerson(who: {
  readonly personId: string;
  readonly memberId: string;
  readonly sealedAddress: string;
  readonly nowMs: number;
}): PersonDocument {
  return {
    id: who.personId,
    schema: 1,
    memberId: who.memberId,
    profile: BLANK_PROFILE,
    roles: [],
    groups: [],
    sealedAddress: who.sealedAddress,
    joinedAtMs: who.nowMs,
    writes: { day: '1970-01-01', count: 0 },
    seenNoticesAtMs: who.nowMs,
  };
}

/** A person whose name the content check is asked about again at `atMs`; null: it has an answer. */
export function withNameToCheck<Of extends PersonDocument>(person: Of, atMs: number | null): Of {
  const { nameToCheckAtMs: _, ...settled } = person;
  return (atMs === null ? settled : { ...settled, nameToCheckAtMs: atMs }) as Of;
}

/** A person whose new picture waits for the content check; null: none does. */
export function withWaitingAvatar<Of extends PersonDocument>(person: Of, fileId: string | null): Of {
  const { waitingAvatarFileId: _, ...rest } = person;
  return (fileId === null ? rest : { ...rest, waitingAvatarFileId: fileId }) as Of;
}

/** The person's groups after a role there was given, changed, or (null) lost. */
export function withGroupRole(person: PersonDocument, groupId: string, role: GroupRole | null): PersonDocument {
  const others = person.groups.filter((group) => group.groupId !== groupId);
  return { ...person, groups: role === null ? others : [...others, { groupId, role }] };
}
