import { type ChainTerms, skusOf } from '../../../domain/chains/chain-terms';
import { NO_MONEY } from '../../../domain/chains/money';
import { invariant } from '../../../domain/kernel/invariant';
import {
  type ChainDocument,
  type ChainStockDocument,
  chainStocks,
  type LeftField,
  MOVEMENT_SLOTS,
  SKU_FIELDS,
  UNLIMITED,
} from '../../documents/chains';
import type { Store, Stored } from '../../ports/store';
import { openMovement } from './movement-text';

/** How many pieces of each variant there are, by sku number. */
export const totalsOf = (terms: Pick<ChainTerms, 'items'>): readonly number[] =>
  skusOf(terms).map((sku) => sku.stockCount ?? UNLIMITED);

/** The counter of a variant on the stock document. */
export function leftField(sku: number): LeftField {
  const field = SKU_FIELDS[sku];
  invariant(field !== undefined, `no counter for variant ${String(sku)}`);
  return field;
}

/** The stock of a chain that was just opened. */
export function stockOf(chain: ChainDocument): ChainStockDocument {
  const totals = totalsOf(chain);
  const left = Object.fromEntries(SKU_FIELDS.map((field, sku) => [field, totals[sku] ?? 0]));
  return {
    id: chain.id,
    schema: 1,
    ...(left as Record<LeftField, number>),
    ...NO_MONEY,
    phase: 'open',
    entryCount: 0,
    pieceCount: 0,
    ticketCount: 0,
    movements: [],
    freeSlotCount: MOVEMENT_SLOTS,
    suspects: [],
    suspectedAtMs: 0,
    paused: chain.paused,
    closesAtMs: chain.closesAtMs,
    totals,
    edition: chain.edition,
    settledEdition: 0,
    movedAtMs: 0,
  };
}

export async function readStock(store: Pick<Store, 'get'>, chainId: string): Promise<Stored<ChainStockDocument>> {
  const stock = await store.get(chainStocks, chainId);
  invariant(stock !== null, 'a chain has a stock');
  return stock;
}

/**
 * Brings the stock up to the edition of its chain: pause, deadline, more pieces. Exactly once per edition, however many
 * calls try; a call that dies before it is made good by the next one and by the job.
 */
export async function followChain(store: Store, chain: ChainDocument): Promise<void> {
  const stock = await store.get(chainStocks, chain.id);
  if (stock === null || stock.edition >= chain.edition) return;
  const totals = totalsOf(chain);
  const more = totals.map((total, sku) => [leftField(sku), total - (stock.totals[sku] ?? 0)] as const);
  await store.guarded(chainStocks, chain.id, {
    where: { equal: { edition: stock.edition } },
    patch: {
      set: { edition: chain.edition, paused: chain.paused, closesAtMs: chain.closesAtMs, totals },
      add: Object.fromEntries(more.filter(([, count]) => count !== 0)),
    },
  });
}

/** Pieces of a variant that movements hold right now. */
export function heldCounts(stock: Pick<ChainStockDocument, 'movements'>): ReadonlyMap<number, number> {
  const held = new Map<number, number>();
  const taken = stock.movements.flatMap((text) => Object.entries(openMovement(text).deltas.pieces));
  for (const [sku, delta] of taken.filter(([, pieces]) => pieces > 0)) {
    held.set(Number(sku), (held.get(Number(sku)) ?? 0) + delta);
  }
  return held;
}
