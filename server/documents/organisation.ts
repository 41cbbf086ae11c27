import type { Office } from '../../domain/groups/give-role';
import { DEFAULT_ORGANISATION_SETTINGS, type OrganisationSettings } from '../../domain/groups/organisation-settings';
import type { Keys } from '../ports/keys';
import { collection, type Document } from '../ports/store';

/** The one organisation of this deployment, under the id `organisation`. */
export interface OrganisationDocument extends Document {
  readonly name: string;
  /** Digest of the first owner's one-time code; null once it is redeemed. */
  readonly ownerCodeDigest: string | null;
  readonly settings: OrganisationSettings;
  /** Who holds an office. Decides who is the last owner; each person carries a copy for the door. At most 50. */
  readonly offices: readonly Office[];
  readonly createdAtMs: number;
  /** When an owner last asked for a replay of the whole ledger; absent before the first time. */
  readonly replayWantedAtMs?: number;
}

export const ORGANISATION_ID = 'organisation';

export const organisations = collection<OrganisationDocument>({
  name: 'organisation',
  changedBy: 'transactions',
  indexes: [],
});

/** The digest under which the first owner's one-time code waits. The code itself is printed once and kept nowhere. */
export const ownerCodeDigest = (keys: Keys, code: string): string => keys.digest('group', `owner-code|${code.trim()}`);

/** The organisation as provisioning makes it: nobody owns it until the code is redeemed. */
export function newOrganisation(what: {
  readonly name: string;
  readonly ownerCodeDigest: string;
  readonly nowMs: number;
}): OrganisationDocument {
  return {
    id: ORGANISATION_ID,
    schema: 1,
    name: what.name,
    ownerCodeDigest: what.ownerCodeDigest,
    settings: DEFAULT_ORGANISATION_SETTINGS,
    offices: [],
    createdAtMs: what.nowMs,
  };
}
