import type { Collection, Document, Store } from '../ports/store';
import { AlreadyExists } from '../ports/store-errors';

/** Creates a document in a transaction of its own. False when somebody else was faster. */
export async function createOnce<Doc extends Document>(
  store: Store,
  into: Collection<Doc>,
  document: Doc,
): Promise<boolean> {
  try {
    await store.transact((tx) => tx.create(into, document));
    return true;
  } catch (error) {
    if (error instanceof AlreadyExists) return false;
    throw error;
  }
}
