import { type ChainEntryDocument, chainEntries } from '../documents/chain-entries';
import type { Store, Stored } from '../ports/store';

const PAGE = 100;

/** All entries of a chain by number; false when `visit` had enough. */
export async function eachPage(
  store: Store,
  chainId: string,
  visit: (page: readonly Stored<ChainEntryDocument>[]) => Promise<boolean>,
): Promise<boolean> {
  for (let after = ''; ;) {
    const page = await store.query(chainEntries, {
      equal: { chainId },
      range: { field: 'numberKey', after },
      order: { field: 'numberKey', direction: 'up' },
      limit: PAGE,
    });
    if (!(await visit(page))) return false;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return true;
    after = last.numberKey;
  }
}
