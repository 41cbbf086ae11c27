import type { Collection, Document } from '../../ports/store';
import { StoreMisuse } from '../../ports/store-errors';

type Named = Pick<Collection<Document>, 'name' | 'changedBy'>;

/** @throws StoreMisuse when the document has no id. */
export function checkCreate(into: Named, document: Document): void {
  if (typeof document.id !== 'string' || document.id === '')
    throw new StoreMisuse(`${into.name}: a document without an id`);
}

/** @throws StoreMisuse when a transaction would change what belongs to `guarded`, or move a document to another id. */
export function checkChange(into: Named, previous: Document, next: Document = previous): void {
  if (into.changedBy !== 'transactions') throw new StoreMisuse(`${into.name} is changed by guarded updates only`);
  if (previous.id !== next.id) throw new StoreMisuse(`${into.name}: ${previous.id} cannot become ${next.id}`);
}

/** @throws StoreMisuse when a guarded update would change what belongs to transactions. */
export function checkGuarded(into: Named): void {
  if (into.changedBy !== 'guarded') throw new StoreMisuse(`${into.name} is changed by transactions only`);
}
