import type { LiabilityMonth } from '../../domain/points/liability';
import { collection, type Document } from '../ports/store';

/** What the organisation owes in points, under the day it was added up. */
export interface LiabilityReportDocument extends Document {
  readonly months: readonly LiabilityMonth[];
  readonly totalPoints: number;
  /** Owed by members: taken back after it was spent. */
  readonly debtPoints: number;
  readonly accountCount: number;
  readonly atMs: number;
  readonly order: string;
}

export const liabilityReports = collection<LiabilityReportDocument>({
  name: 'liability-reports',
  changedBy: 'transactions',
  indexes: [['order']],
});
