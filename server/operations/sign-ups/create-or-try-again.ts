import type { Collection, Document, Transaction } from '../../ports/store';
import { AlreadyExists, Conflict } from '../../ports/store-errors';

/** Creates what was not there in this snapshot; where somebody was faster, the work starts over and sees theirs. */
export async function createOrTryAgain<Doc extends Document>(
  tx: Transaction,
  into: Collection<Doc>,
  document: Doc,
): Promise<void> {
  try {
    await tx.create(into, document);
  } catch (error) {
    if (error instanceof AlreadyExists) throw new Conflict(`${into.name} ${document.id} was made meanwhile`);
    throw error;
  }
}
