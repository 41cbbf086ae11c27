import type { listCases as contract } from '../../../contracts/chain-after';
import { accept, refuse } from '../../../domain/kernel/result';
import { chainCases } from '../../documents/chain-entries';
import { readPage } from '../../documents/read-page';
import type { ReadHandler } from '../../runtime/handler';
import { staffCases } from './case-view';
import { readStaffedChain } from './chain-access';
import { membersOf, whoIs } from './entry-view';

/** Cases of a chain. Four reads besides the door's, three without a picture. */
export const listCases: ReadHandler<typeof contract> = async ({ chainId, what, after }, context) => {
  const { ports, person } = context;
  const chain = await readStaffedChain(ports.store, chainId, { person, access: 'assistant' });
  if (chain === null) return refuse('CHAIN_UNKNOWN');
  const isOpen = what === 'open';
  const equal = { chainId, ...(isOpen ? { state: 'open' as const } : {}) };
  const page = await readPage(ports, { from: chainCases, equal, direction: isOpen ? 'up' : 'down', after });
  const members = await membersOf(
    ports.store,
    chain.groupId,
    page.documents.map(({ memberId }) => memberId),
  );
  const views = await staffCases(ports, page.documents);
  const items = views.flatMap((view, at) => {
    const found = page.documents[at];
    return found === undefined ? [] : [{ ...view, who: whoIs(members, found.memberId) }];
  });
  return accept({ items, next: page.next });
};
