import type { listPickUps as contract } from '../../../contracts/chain-after';
import { accept, refuse } from '../../../domain/kernel/result';
import { chainEntries } from '../../documents/chain-entries';
import { readPage } from '../../documents/read-page';
import type { ReadHandler } from '../../runtime/handler';
import { readStaffedChain } from './chain-access';
import { staffEntries } from './staff-view';

/** What waits to be picked up, by point, slot, building and number. Three store requests besides the door's. */
export const listPickUps: ReadHandler<typeof contract> = async ({ chainId, state, point, after }, context) => {
  const { ports, person } = context;
  const chain = await readStaffedChain(ports.store, chainId, { person, access: 'verifier' });
  if (chain === null) return refuse('CHAIN_UNKNOWN');
  const equal = { chainId, pickUp: state, ...(point === null ? {} : { point }) };
  const page = await readPage(ports, { from: chainEntries, by: 'pickKey', equal, direction: 'up', after });
  return accept({ items: await staffEntries(ports.store, page.documents), next: page.next });
};
