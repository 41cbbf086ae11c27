import type { CouponStockDocument } from '../documents/coupons';
import { coupons, couponStocks, RESERVATION_SLOTS } from '../documents/coupons';
import { operations, type OperationDocument } from '../documents/operations';
import { orderKey } from '../documents/order';
import { operationOf, settle } from '../operations/coupons/reservation';
import type { Ports } from '../ports/ports';
import type { Store } from '../ports/store';
import { AlreadyExists } from '../ports/store-errors';

/** A reservation seen open this long apart belongs to a call that died: no function lives longer than 20 s. */
const SUSPECT_MS = 2 * 60_000;
/** Like every refusal (decisions §3). */
const KEEP_EXPIRED_MS = 7 * 86_400_000;
const STOCKS_PER_PASS = 100;

export interface SweptReservations {
  readonly confirmed: number;
  readonly released: number;
}

type SweepPorts = Pick<Ports, 'store' | 'clock'>;

/**
 * Settles units that are held by calls that never came back. Where the call was decided, its coupon says whether this
 * very unit was issued. Where it was not, the operation record is first created as expired, so that a transaction still
 * on its way loses, and only then the unit is set free. Two passes at once, or a pass that dies, do no harm.
 */
export async function sweepReservations({ store, clock }: SweepPorts): Promise<SweptReservations> {
  const nowMs = clock.nowMs();
  const stocks = await store.query(couponStocks, {
    equal: {},
    range: { field: 'freeSlotCount', before: RESERVATION_SLOTS },
    order: { field: 'freeSlotCount', direction: 'up' },
    limit: STOCKS_PER_PASS,
  });
  const outcomes: boolean[] = [];
  for (const stock of stocks.filter((open) => nowMs - open.suspectedAtMs >= SUSPECT_MS)) {
    outcomes.push(...(await settleSuspects(store, stock, nowMs)));
    await suspect(store, stock, nowMs);
  }
  const confirmed = outcomes.filter((issued) => issued).length;
  return { confirmed, released: outcomes.length - confirmed };
}

/** Settles what was open in the pass before and still is; whether each unit had been issued. */
async function settleSuspects(store: Store, stock: CouponStockDocument, nowMs: number): Promise<readonly boolean[]> {
  const outcomes: boolean[] = [];
  for (const id of stock.reservations.filter((held) => stock.suspects.includes(held))) {
    const issued = await wasIssued(store, id, nowMs);
    await settle(store, stock.id, { id, issued });
    outcomes.push(issued);
  }
  return outcomes;
}

/** Remembers what is open now, for the next pass. */
async function suspect(store: Store, stock: CouponStockDocument, nowMs: number): Promise<void> {
  const suspects = stock.reservations.filter((held) => !stock.suspects.includes(held));
  await store.guarded(couponStocks, stock.id, {
    where: { equal: { suspectedAtMs: stock.suspectedAtMs } },
    patch: { set: { suspects, suspectedAtMs: nowMs } },
  });
}

/** Whether a held unit became a coupon. After this answer it never will, when the answer is no. */
async function wasIssued(store: Store, reservation: string, nowMs: number): Promise<boolean> {
  const operationId = operationOf(reservation);
  const record = (await store.get(operations, operationId)) ?? (await expire(store, operationId, nowMs));
  if (record?.outcome !== 'done') return false;
  const coupon = await store.get(coupons, record.subject.replace('coupon:', ''));
  return coupon?.reservationId === reservation;
}

/** Creates the record of a call that never came back; what it finds there instead when the call was faster. */
async function expire(store: Store, operationId: string, nowMs: number): Promise<OperationDocument | null> {
  try {
    await store.transact((tx) => tx.create(operations, expiredRecord(operationId, nowMs)));
    return null;
  } catch (error) {
    if (!(error instanceof AlreadyExists)) throw error;
    return store.get(operations, operationId);
  }
}

function expiredRecord(operationId: string, nowMs: number): OperationDocument {
  return {
    id: operationId,
    schema: 1,
    operation: '',
    actor: '',
    groupId: null,
    subject: '',
    concerns: null,
    entrance: '',
    atMs: nowMs,
    outcome: 'expired',
    code: 'EXPIRED',
    fields: {},
    reply: JSON.stringify({ ok: false, code: 'EXPIRED' }),
    outbox: [],
    outboxState: 'none',
    outboxAttempts: 0,
    feed: '',
    facts: {},
    auditOf: '',
    keepUntilMs: nowMs + KEEP_EXPIRED_MS,
    order: orderKey(nowMs, operationId.slice(3, 15)),
  };
}
