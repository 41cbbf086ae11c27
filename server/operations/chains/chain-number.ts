import { chainEntries, entryIdOf } from '../../documents/chain-entries';
import type { ChainStockDocument } from '../../documents/chains';
import type { Transaction } from '../../ports/store';
import { Conflict } from '../../ports/store-errors';
import { type Movement, openMovement } from './movement-text';

/** How far around its place a call looks for a free number before it starts over with a fresh view. */
const REACH = 40;

/**
 * The first number for a held change: its place among all that were ever held. Exact unless a later change is through
 * already; then one of the numbers below is free.
 */
export function firstNumber(stock: Pick<ChainStockDocument, 'movements' | 'ticketCount'>, held: Movement): number {
  const open = stock.movements.map(openMovement);
  const place = open.findIndex(({ movementId }) => movementId === held.movementId);
  const later = open.slice(place + 1).reduce((sum, { deltas }) => sum + deltas.ticketCount, 0);
  return Math.max(1, stock.ticketCount - later - held.deltas.ticketCount + 1);
}

/** Free numbers from `first` on, else below, else above: the id of an entry is its number, so none is given twice. */
export async function freeNumbers(
  tx: Transaction,
  chainId: string,
  { first, count }: { readonly first: number; readonly count: number },
): Promise<readonly number[]> {
  const numbers: number[] = [];
  for (const number of candidates(first, count)) {
    if (numbers.length === count) break;
    if ((await tx.get(chainEntries, entryIdOf(chainId, number))) === null) numbers.push(number);
  }
  if (numbers.length < count) throw new Conflict(`no free number near ${String(first)}`);
  return numbers;
}

function candidates(first: number, count: number): readonly number[] {
  const own = Array.from({ length: count }, (_, at) => first + at);
  const below = Array.from({ length: Math.min(REACH, first - 1) }, (_, at) => first - 1 - at);
  const above = Array.from({ length: REACH }, (_, at) => first + count + at);
  return [...own, ...below, ...above];
}
