import type { listRuns as contract } from '../../../contracts/chain-staff';
import { accept } from '../../../domain/kernel/result';
import { chainCases } from '../../documents/chain-entries';
import { chains, chainStocks } from '../../documents/chains';
import { readPage } from '../../documents/read-page';
import type { ReadHandler } from '../../runtime/handler';
import { runLineOf } from './run-view';

/** The chains of a group for those who run them, newest first, with how many cases wait. */
export const listRuns: ReadHandler<typeof contract> = async ({ groupId, after }, context) => {
  const { store } = context.ports;
  const page = await readPage(context.ports, { from: chains, equal: { groupId }, after });
  const ids = page.documents.map(({ id }) => id);
  const [stocks, openCaseCounts] = await Promise.all([
    store.getMany(chainStocks, ids),
    Promise.all(ids.map((chainId) => store.count(chainCases, { equal: { chainId, state: 'open' } }))),
  ]);
  const items = page.documents.flatMap((chain, at) => {
    const stock = stocks[at] ?? null;
    const openCaseCount = openCaseCounts[at] ?? 0;
    return stock === null ? [] : [runLineOf(chain, stock, { openCaseCount, nowMs: context.nowMs })];
  });
  return accept({ items, next: page.next });
};
