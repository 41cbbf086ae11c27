import { collection, type Document } from '../ports/store';

/** The one organisation of this deployment, under the id `organisation`. */
export interface OrganisationDocument extends Document {
  readonly name: string;
  /** Digest of the first owner's one-time code; null once it is redeemed. */
  readonly ownerCodeDigest: string | null;
  readonly settings: OrganisationSettings;
  /** The last group opened: fresh ids need no counter, this only says that there is one. */
  readonly createdAtMs: number;
}

export interface OrganisationSettings {
  /** Points expire at the end of the n-th calendar year after earning; 1 = end of next year. */
  readonly expiryYears: number;
  /** How many points are worth one yuan. */
  readonly pointsPerYuan: number;
  /** An adjustment above this needs a second person (or a day in a one-person shop). */
  readonly adjustmentAlonePoints: number;
}

export const ORGANISATION_ID = 'organisation';

export const organisations = collection<OrganisationDocument>({
  name: 'organisation',
  changedBy: 'transactions',
  indexes: [],
});
