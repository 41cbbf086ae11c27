import type { declareShortage as contract } from '../../../contracts/chain-after';
import { checkArrived, inHandOf } from '../../../domain/chains/check-arrived';
import { shareOf } from '../../../domain/chains/cut-shares';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import type { ChainDocument, ChainStockDocument } from '../../documents/chains';
import type { Store } from '../../ports/store';
import { Conflict } from '../../ports/store-errors';
import type { ChangeHandler } from '../../runtime/handler';
import { readStaffedChain } from './chain-access';
import { changeChain } from './change-chain';
import { leftField } from './chain-stock';
import { entriesThatLeft } from './left-shop';

/** Less arrived than was sold: the job cuts by the published rule, and never what is in somebody's hand. */
export const declareShortage: ChangeHandler<typeof contract> = async ({ chainId, sku, arrivedCount }, context) => {
  const { person, nowMs } = context;
  const { store } = context.ports;
  const seen = await readStaffedChain(store, chainId, { person, access: 'admin' });
  if (seen === null) return refuse('CHAIN_UNKNOWN');
  const inHandCount = await countInHand(store, seen, sku);
  return changeChain(context, {
    chainId,
    access: 'admin',
    verb: 'short',
    facts: { sku, arrivedCount },
    decide: (chain, stock, version) => {
      const isOpen = mayBeCut(chain, stock);
      if (!isOpen.ok) return isOpen;
      const soldCount = soldOf(stock, sku);
      if (!soldCount.ok) return soldCount;
      // Whatever leaves the shop touches the chain, so what is in hand is known for that version of it alone.
      if (version !== seen.version) throw new Conflict(`${chainId} has moved on`);
      const earlierCount = chain.shortages.find((one) => one.sku === sku)?.arrivedCount ?? null;
      const checked = checkArrived(arrivedCount, { soldCount: soldCount.value, earlierCount, inHandCount });
      if (!checked.ok) return checked;
      const shortage = { sku, soldCount: soldCount.value, arrivedCount, atMs: nowMs };
      const shortages = [...chain.shortages.filter((one) => one.sku !== sku), shortage];
      return accept({ ...chain, shortages, settleEdition: chain.settleEdition + 1, dueAtMs: nowMs });
    },
  });
};

function mayBeCut(chain: ChainDocument, stock: ChainStockDocument): Result<null, 'CHAIN_SETTLING' | 'NOT_FORMED'> {
  if (stock.phase === 'closing' || stock.phase === 'settling') return refuse('CHAIN_SETTLING');
  if (stock.phase !== 'formed' || chain.isCalledOff) return refuse('NOT_FORMED');
  return stock.settledEdition < chain.settleEdition ? refuse('CHAIN_SETTLING') : accept(null);
}

async function countInHand(store: Store, { id, settleEdition }: ChainDocument, sku: number): Promise<number> {
  const entries = await entriesThatLeft(store, id);
  return inHandOf(entries.flatMap((entry) => shareOf(entry, sku, settleEdition + 1) ?? []));
}

function soldOf(stock: ChainStockDocument, sku: number): Result<number, 'BAD_COUNT'> {
  const total = stock.totals[sku];
  if (total === undefined) return refuse('BAD_COUNT', { field: 'sku' });
  // At rest nothing is held, so what is not left stands in entries.
  return accept(total - stock[leftField(sku)]);
}
