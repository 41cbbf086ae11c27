import type { listShipments as contract } from '../../../contracts/chain-delivery';
import { accept, refuse } from '../../../domain/kernel/result';
import { chainEntries, pickKeyOf } from '../../documents/chain-entries';
import { readPage } from '../../documents/read-page';
import type { ReadHandler } from '../../runtime/handler';
import { readStaffedChain } from './chain-access';
import { staffEntries } from './staff-view';

/** What is brought to people, by what is still to be done. Three reads besides the door's. */
export const listShipments: ReadHandler<typeof contract> = async ({ chainId, state, point, after }, context) => {
  const { ports, person } = context;
  const chain = await readStaffedChain(ports.store, chainId, { person, access: 'verifier' });
  if (chain === null) return refuse('CHAIN_UNKNOWN');
  const page = await readPage(ports, {
    from: chainEntries,
    by: 'pickKey',
    equal: { chainId, pickUp: state },
    prefix: point === null ? '' : pickKeyOf({ point, slot: null, building: '' }),
    direction: 'up',
    after,
  });
  return accept({ items: await staffEntries(ports.store, page.documents), next: page.next });
};
