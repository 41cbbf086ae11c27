import type { ChainPage } from '../../../contracts/chain-views';
import { CHAIN_WORDS } from './chain-copy';
import { shareStanding } from './share-standing';

/** The card for the chat says how far it is. */
export function chainCard(page: ChainPage) {
  const { terms, chainId, groupId } = page;
  const title = CHAIN_WORDS.shareTitle(terms.title, shareStanding(page));
  return { title, page: 'chain', params: { chainId, groupId } } as const;
}
