import type { listChains as contract } from '../../../contracts/chains';
import { CHAIN_LIMITS } from '../../../domain/chains/chain-limits';
import { accept } from '../../../domain/kernel/result';
import { type ChainDocument, chains, chainStocks } from '../../documents/chains';
import { readPage } from '../../documents/read-page';
import type { KnownReadContext, ReadHandler } from '../../runtime/handler';
import { lineOf } from './run-view';

/** The chains of a group: all that run, or a page of those that are over. Two reads besides the door's. */
export const listChains: ReadHandler<typeof contract> = async ({ groupId, tab, after }, context) => {
  const { documents, next } =
    tab === 'running'
      ? { documents: await running(context, groupId), next: null }
      : await readPage(context.ports, { from: chains, equal: { groupId, isRunning: false }, after });
  const stocks = await context.ports.store.getMany(
    chainStocks,
    documents.map(({ id }) => id),
  );
  const items = documents.flatMap((chain, at) => {
    const stock = stocks[at] ?? null;
    return stock === null ? [] : [lineOf(chain, stock, context.nowMs)];
  });
  return accept({ items, next });
};

/** Few enough to need no second page; two operators at once may have opened one more than the limit. */
function running({ ports }: KnownReadContext, groupId: string): Promise<readonly ChainDocument[]> {
  return ports.store.query(chains, {
    equal: { groupId, isRunning: true },
    order: { field: 'closesAtMs', direction: 'up' },
    limit: 2 * CHAIN_LIMITS.runningMax,
  });
}
