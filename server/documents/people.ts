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
}

/** What a person shows. `showsName` is off until they switch it on: others then see a masked name. */
export interface Profile {
  readonly name: string;
  readonly avatarFileId: string | null;
  readonly showsName: boolean;
}

export const people = collection<PersonDocument>({
  name: 'people',
  changedBy: 'transactions',
  indexes: [['memberId']],
});
