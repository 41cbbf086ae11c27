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

/** Every status: with them all the adjustments of one member are found. */
export const ADJUSTMENT_STATES: readonly AdjustmentDocument['status'][] = ['waiting', 'applied', 'declined', 'void'];
