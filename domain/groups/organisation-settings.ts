import { LIMITS } from '../kernel/limits';

export interface OrganisationSettings {
  /** Points expire at the end of the n-th calendar year after earning; 1 = end of next year. */
  readonly expiryYears: number;
  /** How many points are worth one yuan. */
  readonly pointsPerYuan: number;
  /** An adjustment above this needs a second person (or a day in a one-person shop). */
  readonly adjustmentAlonePoints: number;
}

/** What an organisation starts with: end of the next calendar year, 100 points = ¥1 (decisions §4). */
export const DEFAULT_ORGANISATION_SETTINGS: OrganisationSettings = {
  expiryYears: 1,
  pointsPerYuan: LIMITS.pointsPerYuan,
  adjustmentAlonePoints: LIMITS.adjustmentAlonePoints,
};
