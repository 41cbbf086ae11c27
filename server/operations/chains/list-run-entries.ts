import type { listRunEntries as contract } from '../../../contracts/chain-staff';
import { accept, refuse } from '../../../domain/kernel/result';
import { type ChainEntryDocument, chainEntries } from '../../documents/chain-entries';
import { type PageRequest, readPage } from '../../documents/read-page';
import type { ReadHandler } from '../../runtime/handler';
import { readStaffedChain } from './chain-access';
import { staffEntries } from './staff-view';

type What = 'all' | 'changed' | 'unpaid' | 'to-refund' | 'reported' | 'claimed';

const EQUAL: Readonly<Record<What, PageRequest<ChainEntryDocument>['equal']>> = {
  all: {},
  changed: {},
  unpaid: { moneyState: 'unpaid' },
  'to-refund': { moneyState: 'to-refund' },
  reported: { isReported: true },
  claimed: { claim: 'asked' },
};

/** Entries by what waits. Three reads besides the door's. */
export const listRunEntries: ReadHandler<typeof contract> = async ({ chainId, what, after }, context) => {
  const { ports, person } = context;
  const chain = await readStaffedChain(ports.store, chainId, { person, access: 'assistant' });
  if (chain === null) return refuse('CHAIN_UNKNOWN');
  const page = await readPage(ports, {
    from: chainEntries,
    by: what === 'changed' ? 'changedKey' : 'numberKey',
    equal: { chainId, ...EQUAL[what] },
    direction: what === 'all' || what === 'changed' ? 'down' : 'up',
    after,
  });
  return accept({ items: await staffEntries(ports.store, page.documents), next: page.next });
};
