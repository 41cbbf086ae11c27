import type { AdjustmentProposal } from '../../domain/points/adjustment-proposal';
import { collection, type Document } from '../ports/store';

/** An adjustment that waits for a second person or for its time, under an id from the proposing operation. */
export interface AdjustmentDocument extends Document, AdjustmentProposal {
  readonly order: string;
}

export const adjustments = collection<AdjustmentDocument>({
  name: 'adjustments',
  changedBy: 'transactions',
  indexes: [
    ['groupId', 'order'],
    ['groupId', 'status', 'order'],
    ['memberId', 'status', 'order'],
    ['status', 'effectiveAtMs'],
  ],
});
