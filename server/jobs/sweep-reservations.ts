import type { CouponStockDocument } from '../documents/coupons';
import { couponStocks, RESERVATION_SLOTS } from '../documents/coupons';
import { operationOf, settle, wasIssued } from '../operations/coupons/reservation';
import { isPrizeUnit, settlePrizeUnits } from '../operations/leaderboards/prize-units';
import type { Ports } from '../ports/ports';
import type { Query, Store } from '../ports/store';
import { recordOrExpired } from './expire-call';
import { isTimeUp, type JobBudget, NO_HURRY } from './job-budget';
import { suspicionOf } from './suspects';

/** A reservation seen open this long apart belongs to a call that died: no function lives longer than 20 s. */
const SUSPECT_MS = 2 * 60_000;
const STOCKS_PER_PASS = 100;

export interface SweptReservations {
  readonly confirmed: number;
  readonly released: number;
}

type SweepPorts = Pick<Ports, 'store' | 'clock'>;

/** Stocks on which a unit is held. */
export const openStocks = (limit: number): Query<CouponStockDocument> => ({
  equal: {},
  range: { field: 'freeSlotCount', before: RESERVATION_SLOTS },
  order: { field: 'freeSlotCount', direction: 'up' },
  limit,
});

/**
 * Settles units that are held by calls that never came back. Where the call was decided, its coupon says whether this
 * very unit was issued. Where it was not, the operation record is first created as expired, so that a transaction still
 * on its way loses, and only then the unit is set free. Two passes at once, or a pass that dies, do no harm.
 */
export async function sweepReservations(
  { store, clock }: SweepPorts,
  budget: JobBudget = NO_HURRY,
): Promise<SweptReservations> {
  const nowMs = clock.nowMs();
  const stocks = await store.query(couponStocks, openStocks(STOCKS_PER_PASS));
  const outcomes: boolean[] = [];
  for (const stock of stocks) {
    if (isTimeUp(budget, clock)) break;
    const suspicion = suspicionOf(stock.suspectedAtMs, nowMs, SUSPECT_MS);
    if (suspicion === 'rest') continue;
    if (suspicion === 'settle') {
      outcomes.push(...(await settleSuspects(store, stock, nowMs)));
      await settlePrizeUnits(store, stock);
    }
    await suspect(store, suspicion === 'settle' ? stock : { ...stock, suspects: [] }, nowMs);
  }
  const confirmed = outcomes.filter((issued) => issued).length;
  return { confirmed, released: outcomes.length - confirmed };
}

/** Settles what was open in the pass before and still is; whether each unit had been issued. */
async function settleSuspects(store: Store, stock: CouponStockDocument, nowMs: number): Promise<readonly boolean[]> {
  const outcomes: boolean[] = [];
  for (const id of stock.reservations.filter((held) => stock.suspects.includes(held))) {
    // After this answer the call will never have an effect, when there is none.
    const record = await recordOrExpired(store, operationOf(id), nowMs);
    const issued = await wasIssued(store, record, id);
    await settle(store, stock.id, { id, issued });
    outcomes.push(issued);
  }
  return outcomes;
}

/** Remembers what is open now, for the next pass. */
async function suspect(store: Store, stock: CouponStockDocument, nowMs: number): Promise<void> {
  const calls = stock.reservations.filter((held) => !isPrizeUnit(held));
  const suspects = calls.filter((held) => !stock.suspects.includes(held));
  await store.guarded(couponStocks, stock.id, {
    where: { equal: { suspectedAtMs: stock.suspectedAtMs } },
    patch: { set: { suspects, suspectedAtMs: nowMs } },
  });
}
