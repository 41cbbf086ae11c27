import type { EntryReceipt } from '../../../contracts/chain-views';
import type { ChainEntryDocument } from '../../documents/chain-entries';
import type { OffsetPlan } from './offsets';

/** What joining, editing and cancelling answer. */
export function receiptOf(
  entry: ChainEntryDocument,
  offsets: Pick<OffsetPlan, 'availablePoints' | 'returnedPoints' | 'couponReturned'>,
  movementId: string,
): EntryReceipt {
  const { id, number, state, lines, price } = entry;
  const { availablePoints, returnedPoints, couponReturned } = offsets;
  return { entryId: id, number, state, lines, price, availablePoints, returnedPoints, couponReturned, movementId };
}
