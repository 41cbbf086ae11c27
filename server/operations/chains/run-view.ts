import type { RunLine, RunState } from '../../../contracts/chain-staff-views';
import type { ChainLine, MoneyCard } from '../../../contracts/chain-views';
import { chainPhase, type ChainPhase, type StoredPhase } from '../../../domain/chains/chain-phase';
import { skusOf } from '../../../domain/chains/chain-terms';
import { priceFenOf } from '../../../domain/chains/price';
import type { ChainDocument, ChainStockDocument } from '../../documents/chains';

export function phaseOf(chain: ChainDocument, stored: StoredPhase, nowMs: number): ChainPhase {
  return chainPhase({ ...chain, stored }, nowMs);
}

/** What a change of a chain answers. */
export function stateOf(chain: ChainDocument, stored: StoredPhase, nowMs: number): RunState {
  const { id, paused, closesAtMs } = chain;
  return { chainId: id, phase: phaseOf(chain, stored, nowMs), paused, closesAtMs };
}

export function lineOf(chain: ChainDocument, stock: ChainStockDocument, nowMs: number): ChainLine {
  const { id, groupId, title, opensAtMs, closesAtMs, threshold } = chain;
  const prices = skusOf(chain).map((sku) => priceFenOf(sku, stock.pieceCount));
  return {
    chainId: id,
    ...{ groupId, title, opensAtMs, closesAtMs, threshold },
    phase: phaseOf(chain, stock.phase, nowMs),
    fromFen: Math.min(...prices),
    entryCount: stock.entryCount,
    pieceCount: stock.pieceCount,
  };
}

export function moneyCard(stock: ChainStockDocument): MoneyCard {
  const { dueFen, collectedFen, refundedFen, toRefundFen, waitingFen } = stock;
  return { dueFen, collectedFen, refundedFen, toRefundFen, waitingFen };
}

export function runLineOf(
  chain: ChainDocument,
  stock: ChainStockDocument,
  { openCaseCount, nowMs }: { readonly openCaseCount: number; readonly nowMs: number },
): RunLine {
  return { ...lineOf(chain, stock, nowMs), paused: chain.paused, money: moneyCard(stock), openCaseCount };
}
