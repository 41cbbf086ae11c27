import type { Look } from '../../../contracts/look';
import { LIMITS } from '../../../domain/kernel/limits';
import type { ChainEntryDocument } from '../../documents/chain-entries';
import { chainLooks } from '../../documents/chain-looks';
import type { Store } from '../../ports/store';
import { membersOf, whoIs } from './entry-view';

/** How long one look lasts. */
export const LOOK_MS = 10 * 60_000;

const NEWEST = { order: { field: 'order', direction: 'down' }, limit: LIMITS.pageMax } as const;

/** Who saw where an entry goes to, newest first: looks at it, and exports since it was there. Three requests. */
export async function looksAt(store: Store, entry: ChainEntryDocument): Promise<readonly Look[]> {
  if (entry.delivery == null) return [];
  const [own, exports] = await Promise.all([
    store.query(chainLooks, { equal: { entryId: entry.id }, ...NEWEST }),
    store.query(chainLooks, { equal: { chainId: entry.chainId, kind: 'export' }, ...NEWEST }),
  ]);
  const since = exports.filter((look) => look.atMs >= entry.atMs);
  const looks = [...own, ...since].sort((a, b) => b.atMs - a.atMs).slice(0, LIMITS.pageMax);
  const members = await membersOf(
    store,
    entry.groupId,
    looks.map(({ byMemberId }) => byMemberId),
  );
  return looks.map(({ byMemberId, kind, atMs }) => ({ who: whoIs(members, byMemberId), kind, atMs }));
}

/** Until when this person's newest look at an entry lasts; 0 where they never looked. */
export async function lookUntilMs(store: Store, entryId: string, byMemberId: string): Promise<number> {
  const [look] = await store.query(chainLooks, {
    equal: { entryId, byMemberId },
    order: { field: 'order', direction: 'down' },
    limit: 1,
  });
  return look === undefined ? 0 : look.atMs + LOOK_MS;
}
