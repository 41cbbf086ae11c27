import type { listEntries as contract } from '../../../contracts/chains';
import { accept, refuse } from '../../../domain/kernel/result';
import { type ChainEntryDocument, chainEntries } from '../../documents/chain-entries';
import { readPage } from '../../documents/read-page';
import type { ReadHandler } from '../../runtime/handler';
import { readSeenChain } from './chain-access';
import { entryLine, membersOf } from './entry-view';

/** Who joined, highest number first. Three reads besides the door's. */
export const listEntries: ReadHandler<typeof contract> = async ({ chainId, after }, context) => {
  const { ports, person } = context;
  const chain = await readSeenChain(ports.store, chainId, person);
  if (chain === null) return refuse('CHAIN_UNKNOWN');
  const hides = chain.hidesLines === true;
  const page = await readPage(ports, { from: chainEntries, by: 'numberKey', equal: { chainId }, after });
  const ids = page.documents.flatMap((entry) => [entry.memberId, entry.joinedBy]);
  const members = await membersOf(ports.store, chain.groupId, ids);
  const shown = (entry: ChainEntryDocument) => entryLine(entry, members, { viewerId: person.memberId, hides });
  return accept({ items: page.documents.map(shown), next: page.next });
};
