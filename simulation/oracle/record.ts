import { type Change, writtenIn } from './books';
import { RECORDS, type RecordDoc } from './shapes';

const NOBODYS = { operation: '', actor: '', atMs: 0 };

/** Whose doing a commit is, by its record; nobody's where it has none. */
export function recordIn(changes: readonly Change[]): Pick<RecordDoc, 'operation' | 'actor' | 'atMs'> {
  return writtenIn(changes, RECORDS)[0] ?? NOBODYS;
}
