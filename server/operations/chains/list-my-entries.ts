import type { listMyEntries as contract } from '../../../contracts/chains';
import { accept } from '../../../domain/kernel/result';
import { chainEntries } from '../../documents/chain-entries';
import { chains } from '../../documents/chains';
import { readPage } from '../../documents/read-page';
import type { ReadHandler } from '../../runtime/handler';
import { myEntry } from './entry-view';

/** My entries in all chains, newest first. Two reads besides the door's. */
export const listMyEntries: ReadHandler<typeof contract> = async ({ after }, context) => {
  const { ports, person, nowMs } = context;
  const { memberId } = person;
  const page = await readPage(ports, { from: chainEntries, equal: { memberId }, after });
  const ids = [...new Set(page.documents.map((entry) => entry.chainId))];
  const found = await ports.store.getMany(chains, ids);
  const closesAtMs = new Map(found.flatMap((chain) => (chain === null ? [] : [[chain.id, chain.closesAtMs]])));
  const items = page.documents.map((entry) => myEntry(entry, closesAtMs.get(entry.chainId) ?? 0, nowMs));
  return accept({ items, next: page.next });
};
