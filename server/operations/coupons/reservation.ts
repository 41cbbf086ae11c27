import type { OfferRefusal } from '../../../domain/coupons/claim-coupon';
import { invariant } from '../../../domain/kernel/invariant';
import { accept, refuse, type Refused, type Result } from '../../../domain/kernel/result';
import {
  couponBatches,
  coupons,
  couponStocks,
  type CouponBatchDocument,
  type CouponStockDocument,
} from '../../documents/coupons';
import type { OperationDocument } from '../../documents/operations';
import type { Ports } from '../../ports/ports';
import type { Store } from '../../ports/store';
import { followBatch } from './batch-stock';

export type ReserveRefusal = OfferRefusal | 'SOLD_OUT' | 'TRY_AGAIN';

interface Wish {
  readonly batch: CouponBatchDocument;
  readonly operationId: string;
  readonly nowMs: number;
}

type ReservePorts = Pick<Ports, 'store' | 'ids'>;

/**
 * Holds one unit of a batch with one conditional write (G1) and answers the id it is held under. Where that fails, an
 * open unit that an earlier attempt at this call held is gone on with. Nothing left but open reservations is
 * `TRY_AGAIN`, never `SOLD_OUT`: one of them may come free.
 */
export async function reserve(ports: ReservePorts, wish: Wish): Promise<Result<string, ReserveRefusal>> {
  const id = reservationId(wish.operationId, ports.ids.next(''));
  if (await hold(ports.store, wish, id)) return accept(id);
  const stock = await readStock(ports.store, wish.batch.id);
  const earlier = stock.reservations.find((held) => operationOf(held) === wish.operationId);
  if (earlier !== undefined) return accept(earlier);
  if (stock.edition >= wish.batch.edition) return whyNot(ports.store, stock, wish);
  await followBatch(ports.store, wish.batch);
  if (await hold(ports.store, wish, id)) return accept(id);
  return whyNot(ports.store, await readStock(ports.store, wish.batch.id), wish);
}

/**
 * Ends a reservation, once: its unit is issued, or free again. Only after the call was decided, so that no late
 * transaction can still use the unit.
 */
export async function settle(store: Store, batchId: string, held: { id: string; issued: boolean }): Promise<void> {
  const counts = held.issued ? { issuedCount: 1 } : { remainingCount: 1 };
  await store.guarded(couponStocks, batchId, {
    where: { has: { reservations: held.id } },
    patch: { pull: { reservations: held.id }, add: { ...counts, freeSlotCount: 1 } },
  });
}

/** Whether a held unit became the coupon that this record of its call is about. */
export async function wasIssued(
  store: Pick<Store, 'get'>,
  record: OperationDocument | null,
  reservation: string,
): Promise<boolean> {
  if (record?.outcome !== 'done') return false;
  const coupon = await store.get(coupons, record.subject.replace('coupon:', ''));
  return coupon?.reservationId === reservation;
}

/** Ids of reservations say which call they belong to; each attempt has its own. */
export const reservationId = (operationId: string, attempt: string): string => `${operationId}.${attempt}`;

export const operationOf = (reservation: string): string => reservation.slice(0, reservation.lastIndexOf('.'));

function hold(store: Store, wish: Wish, id: string): Promise<boolean> {
  return store.guarded(couponStocks, wish.batch.id, {
    where: {
      lacks: { reservations: id },
      atLeast: { remainingCount: 1, freeSlotCount: 1, claimEndsAtMs: wish.nowMs + 1 },
      equal: { paused: false },
    },
    patch: { add: { remainingCount: -1, freeSlotCount: -1 }, push: { reservations: id } },
  });
}

async function readStock(store: Store, batchId: string): Promise<CouponStockDocument> {
  const stock = await store.get(couponStocks, batchId);
  invariant(stock !== null, 'a batch has a stock');
  return stock;
}

async function whyNot(store: Store, stock: CouponStockDocument, wish: Wish): Promise<Refused<ReserveRefusal>> {
  if (stock.claimEndsAtMs <= wish.nowMs) return refuse('OFFER_ENDED');
  if (stock.paused) {
    const batch = await store.get(couponBatches, stock.id);
    return refuse('BATCH_PAUSED', { reason: batch?.pauseReason ?? '' });
  }
  return refuse(stock.remainingCount > 0 || stock.reservations.length > 0 ? 'TRY_AGAIN' : 'SOLD_OUT');
}
