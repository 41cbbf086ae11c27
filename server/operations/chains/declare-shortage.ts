import type { declareShortage as contract } from '../../../contracts/chain-after';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import type { ChainStockDocument } from '../../documents/chains';
import type { ChangeHandler } from '../../runtime/handler';
import { changeChain } from './change-chain';
import { leftField } from './chain-stock';

/** Less arrived than was sold: the job cuts by the published rule. */
export const declareShortage: ChangeHandler<typeof contract> = ({ chainId, sku, arrivedCount }, context) =>
  changeChain(context, {
    chainId,
    access: 'admin',
    verb: 'short',
    facts: { sku, arrivedCount },
    decide: (chain, stock) => {
      if (stock.phase === 'closing' || stock.phase === 'settling') return refuse('CHAIN_SETTLING');
      if (stock.phase !== 'formed' || chain.isCalledOff) return refuse('NOT_FORMED');
      if (stock.settledEdition < chain.settleEdition) return refuse('CHAIN_SETTLING');
      const soldCount = soldOf(stock, sku);
      if (!soldCount.ok) return soldCount;
      const earlier = chain.shortages.find((one) => one.sku === sku);
      const most = earlier?.arrivedCount ?? soldCount.value;
      if (arrivedCount >= most) return refuse('BAD_COUNT', { field: 'arrivedCount', soldCount: most });
      const shortage = { sku, soldCount: soldCount.value, arrivedCount, atMs: context.nowMs };
      const shortages = [...chain.shortages.filter((one) => one.sku !== sku), shortage];
      return accept({ ...chain, shortages, settleEdition: chain.settleEdition + 1, dueAtMs: context.nowMs });
    },
  });

function soldOf(stock: ChainStockDocument, sku: number): Result<number, 'BAD_COUNT'> {
  const total = stock.totals[sku];
  if (total === undefined) return refuse('BAD_COUNT', { field: 'sku' });
  // At rest nothing is held, so what is not left stands in entries.
  return accept(total - stock[leftField(sku)]);
}
