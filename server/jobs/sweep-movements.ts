import { type ChainStockDocument, chainStocks, MOVEMENT_SLOTS } from '../documents/chains';
import { movementOf } from '../operations/chains/counted-movement';
import { settleMovement } from '../operations/chains/hold-movement';
import { openMovement } from '../operations/chains/movement-text';
import type { Ports } from '../ports/ports';
import type { Query, Store } from '../ports/store';
import { recordOrExpired } from './expire-call';
import { isTimeUp, type JobBudget, NO_HURRY } from './job-budget';
import { suspicionOf } from './suspects';

/** A movement seen open this long apart belongs to a call that died: no function lives longer than 20 s. */
const SUSPECT_MS = 60_000;
const STOCKS_PER_PASS = 100;

export interface SweptMovements {
  readonly counted: number;
  readonly released: number;
}

/** Stocks on which something is under way. */
export const movingStocks = (limit: number): Query<ChainStockDocument> => ({
  equal: {},
  range: { field: 'freeSlotCount', before: MOVEMENT_SLOTS },
  order: { field: 'freeSlotCount', direction: 'up' },
  limit,
});

/**
 * Settles changes of chains that are held by calls that never came back. The operation record says whether this very
 * movement counted. Two passes at once, or a pass that dies, do no harm.
 */
export async function sweepMovements(
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  budget: JobBudget = NO_HURRY,
): Promise<SweptMovements> {
  const nowMs = clock.nowMs();
  const stocks = await store.query(chainStocks, movingStocks(STOCKS_PER_PASS));
  const outcomes: boolean[] = [];
  for (const stock of stocks) {
    if (isTimeUp(budget, clock)) break;
    const suspicion = suspicionOf(stock.suspectedAtMs, nowMs, SUSPECT_MS);
    if (suspicion === 'rest') continue;
    if (suspicion === 'settle') outcomes.push(...(await settleSuspects(store, stock, nowMs)));
    await suspect(store, suspicion === 'settle' ? stock : { ...stock, suspects: [] }, nowMs);
  }
  const counted = outcomes.filter((isDone) => isDone).length;
  return { counted, released: outcomes.length - counted };
}

/** Settles what was open in the pass before and still is; whether each had counted. */
async function settleSuspects(store: Store, stock: ChainStockDocument, nowMs: number): Promise<readonly boolean[]> {
  const outcomes: boolean[] = [];
  for (const text of stock.movements.filter((held) => stock.suspects.includes(held))) {
    const movement = openMovement(text);
    const record = await recordOrExpired(store, movement.operationId, nowMs);
    const isDone = record !== null && movementOf(record) === movement.movementId;
    await settleMovement(store, stock.id, { movement, isDone });
    outcomes.push(isDone);
  }
  return outcomes;
}

/** Remembers what is open now, for the next pass. */
async function suspect(store: Store, stock: ChainStockDocument, nowMs: number): Promise<void> {
  const suspects = stock.movements.filter((held) => !stock.suspects.includes(held));
  await store.guarded(chainStocks, stock.id, {
    where: { equal: { suspectedAtMs: stock.suspectedAtMs } },
    patch: { set: { suspects, suspectedAtMs: nowMs } },
  });
}
