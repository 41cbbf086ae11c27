import type { PickUpState } from '../../../domain/chains/entry';
import { type ChainEntryDocument, chainEntries } from '../../documents/chain-entries';
import type { Store } from '../../ports/store';

const LEFT = ['partly', 'done', 'sent', 'received'] as const satisfies readonly PickUpState[];
const PAGE = 100;

/** Whether anything of a chain left the shop: was handed over or is on its way. */
export async function hasLeftShop(store: Store, chainId: string): Promise<boolean> {
  const counts = await Promise.all(LEFT.map((pickUp) => store.count(chainEntries, { equal: { chainId, pickUp } })));
  return counts.some((count) => count > 0);
}

/** The entries of a chain of which something left the shop. */
export async function entriesThatLeft(store: Store, chainId: string): Promise<readonly ChainEntryDocument[]> {
  const found = await Promise.all(LEFT.map((pickUp) => entriesIn(store, { chainId, pickUp })));
  return found.flat();
}

async function entriesIn(
  store: Store,
  equal: { readonly chainId: string; readonly pickUp: PickUpState },
): Promise<readonly ChainEntryDocument[]> {
  const found: ChainEntryDocument[] = [];
  for (let after = ''; ;) {
    const range = { field: 'pickKey', after } as const;
    const page = await store.query(chainEntries, {
      equal,
      range,
      order: { field: 'pickKey', direction: 'up' },
      limit: PAGE,
    });
    found.push(...page);
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return found;
    after = last.pickKey;
  }
}
