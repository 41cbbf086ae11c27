import type { Collection, Document, Stored, Transaction } from '../ports/store';
import { Conflict } from '../ports/store-errors';

/**
 * Reads in a transaction what a list has just shown. A snapshot may be older than the list (P-b), and who then finds
 * nothing to do writes nothing, so no conflict would ever tell them.
 *
 * @throws Conflict when the document is older here than it was listed, or not there.
 */
export async function readListed<Doc extends Document>(
  tx: Transaction,
  from: Collection<Doc>,
  listed: Stored<Doc>,
): Promise<Stored<Doc>> {
  const now = await tx.get(from, listed.id);
  if (now === null || now.version < listed.version)
    throw new Conflict(`${from.name} ${listed.id} is older than it was listed`);
  return now;
}
