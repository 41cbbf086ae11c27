import type { readEntry as contract } from '../../../contracts/points';
import { accept, refuse } from '../../../domain/kernel/result';
import { type EntryDocument, entries, entryId } from '../../documents/accounts';
import { groups } from '../../documents/groups';
import { reversals } from '../../documents/reversals';
import type { Store } from '../../ports/store';
import type { ReadHandler } from '../../runtime/handler';
import { entryLine } from './entry-line';

const FINGERPRINT_LENGTH = 8;

/** One line of the caller's own ledger, with where it came from. */
export const readEntry: ReadHandler<typeof contract> = async ({ number }, context) => {
  const { store } = context.ports;
  const entry = await store.get(entries, entryId(context.person.memberId, number));
  if (entry === null) return refuse('ENTRY_UNKNOWN');
  const [group, original, taken] = await Promise.all([
    entry.groupId === null ? null : store.get(groups, entry.groupId),
    originalOf(store, entry),
    store.get(reversals, entry.id),
  ]);
  return accept({
    ...entryLine(entry),
    groupName: group?.name ?? null,
    allocation: entry.allocation,
    original,
    reversedPoints: taken?.reversedPoints ?? 0,
    fingerprint: entry.hash.slice(0, FINGERPRINT_LENGTH),
  });
};

async function originalOf(store: Store, entry: EntryDocument) {
  if (entry.reverses === null) return null;
  const original = await store.get(entries, entryId(entry.memberId, entry.reverses));
  if (original === null) return null;
  const { number, points, atMs, title } = original;
  return { number, points, atMs, title };
}
