import type { Collection, Document, Stored, Transaction } from '../../ports/store';
import { Conflict } from '../../ports/store-errors';

/**
 * A document that was there before this transaction began. A snapshot that does not show it is older than what the door
 * saw, or somebody has removed it since: either way the work starts over.
 */
export async function getSurely<Doc extends Document>(
  tx: Transaction,
  from: Collection<Doc>,
  id: string,
): Promise<Stored<Doc>> {
  const document = await tx.get(from, id);
  if (document === null) throw new Conflict(`${from.name} ${id} is not there yet, or not any more`);
  return document;
}
