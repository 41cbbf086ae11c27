import { type Books, type Change, writtenIn } from './books';
import { MEMBERSHIPS, RECORDS, type RecordDoc } from './shapes';

/** So far back boards read over again. */
const REREAD_MS = 60_000;

const NOBODYS = { operation: '', actor: '', atMs: 0 };

/** Whose doing a commit is, by its record; nobody's where it has none. */
export function recordIn(changes: readonly Change[]): Pick<RecordDoc, 'operation' | 'actor' | 'atMs'> {
  return writtenIn(changes, RECORDS)[0] ?? NOBODYS;
}

/** Notes whose deeds a clock that was set back has dated before what others had seen by then. */
export function noteBackdated(books: Books, changes: readonly Change[], latestMs: number): void {
  const { atMs } = recordIn(changes);
  if (atMs === 0 || atMs >= latestMs - REREAD_MS) return;
  for (const { memberId } of writtenIn(changes, MEMBERSHIPS)) books.backdated.add(memberId);
}
