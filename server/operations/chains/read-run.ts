import type { readRun as contract } from '../../../contracts/chain-staff';
import { skusOf } from '../../../domain/chains/chain-terms';
import type { PickUpState } from '../../../domain/chains/entry';
import { missingCount } from '../../../domain/chains/settle';
import { accept, refuse } from '../../../domain/kernel/result';
import { chainCases, chainEntries } from '../../documents/chain-entries';
import { type ChainDocument, type ChainStockDocument, UNLIMITED } from '../../documents/chains';
import type { Store } from '../../ports/store';
import type { ReadHandler } from '../../runtime/handler';
import { readStaffedChain } from './chain-access';
import { heldCounts, leftField, readStock } from './chain-stock';
import { seenTerms } from './pictures';
import { termsOf } from './read-chain';
import { runLineOf } from './run-view';

/** All of one chain for those who run it. Eight reads besides the door's, whatever its length, three more where things are brought, and one for its pictures. */
export const readRun: ReadHandler<typeof contract> = async ({ chainId }, context) => {
  const { ports, person, nowMs } = context;
  const { store } = ports;
  const chain = await readStaffedChain(store, chainId, { person, access: 'assistant' });
  if (chain === null) return refuse('CHAIN_UNKNOWN');
  const [stock, openCaseCount, pickUps, shipments, claimCount, reportedCount, seen] = await Promise.all([
    readStock(store, chainId),
    store.count(chainCases, { equal: { chainId, state: 'open' } }),
    countsOf(store, chainId, ['waiting', 'partly', 'done']),
    brings(chain) ? countsOf(store, chainId, ['to-send', 'sent', 'received']) : null,
    store.count(chainEntries, { equal: { chainId, claim: 'asked' } }),
    store.count(chainEntries, { equal: { chainId, isReported: true } }),
    seenTerms(ports, termsOf(chain), true),
  ]);
  const { organizerId, reason, shortages, arrivedAtMs, arrivalText, threshold } = chain;
  return accept({
    ...runLineOf(chain, stock, { openCaseCount, nowMs }),
    ...{
      organizerId,
      reason,
      shortages,
      arrivedAtMs,
      arrivalText,
      pickUps,
      shipments,
      claimCount,
      reportedCount,
      nowMs,
    },
    ...seen,
    skus: skuFigures(chain, stock),
    missingCount: missingCount(threshold, stock),
  });
};

function skuFigures(chain: ChainDocument, stock: ChainStockDocument) {
  const held = heldCounts(stock);
  return skusOf(chain).map(({ sku }) => {
    const total = stock.totals[sku] ?? 0;
    const left = stock[leftField(sku)];
    const heldCount = held.get(sku) ?? 0;
    return { soldCount: total - left - heldCount, leftCount: total === UNLIMITED ? null : left, heldCount };
  });
}

/** Whether any of its points brings things to people. */
const brings = ({ points }: ChainDocument): boolean => points.some(({ delivery }) => delivery !== undefined);

async function countsOf<State extends PickUpState>(store: Store, chainId: string, states: readonly State[]) {
  const counted = await Promise.all(
    states.map(async (pickUp) => [pickUp, await store.count(chainEntries, { equal: { chainId, pickUp } })] as const),
  );
  return Object.fromEntries(counted) as Record<State, number>;
}
