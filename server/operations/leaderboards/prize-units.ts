import type { CouponBatchDocument, CouponStockDocument } from '../../documents/coupons';
import { couponBatches, couponStocks } from '../../documents/coupons';
import { couponsAside, winnersMax } from '../../../domain/leaderboards/prizes';
import {
  type BoardDocument,
  type BoardPeriodRun,
  boardPrizes,
  boardResults,
  boards,
  runId,
  standingId,
} from '../../documents/boards';
import type { Store } from '../../ports/store';
import { followBatch } from '../coupons/batch-stock';
import { operationOf, settle } from '../coupons/reservation';

/** A coupon that a period of a board holds for one of its winners, counted from 1. */
export const unitId = (run: string, winner: number): string => `${run}.${String(winner)}`;

/** Whether a held unit belongs to a board and not to somebody's call. */
export const isPrizeUnit = (reservation: string): boolean => reservation.startsWith('board_');

/**
 * Holds a coupon for every winner of a period there can be, ties included. All of them or none: false when the batch has
 * too few, or ends before they could be used. May be repeated. One to three requests per winner, once per period.
 */
export async function setCouponsAside(store: Store, board: BoardDocument, run: BoardPeriodRun): Promise<boolean> {
  const aside = couponsAside(run.terms);
  if (aside === null) return true;
  const batch = await store.get(couponBatches, aside.batchId);
  if (batch === null || !isUseful(batch, run)) return false;
  await followBatch(store, batch);
  const ids = Array.from({ length: aside.count }, (_, index) => unitId(runId(board.id, run.key), index + 1));
  for (const id of ids) {
    if (await holds(store, batch.id, id)) continue;
    for (const held of ids) await settle(store, batch.id, { id: held, issued: false });
    return false;
  }
  return true;
}

const isUseful = ({ status, validity }: CouponBatchDocument, run: BoardPeriodRun): boolean =>
  status === 'open' && (validity.kind === 'days' || validity.untilMs > run.untilMs);

async function holds(store: Store, batchId: string, id: string): Promise<boolean> {
  const isHeld = await store.guarded(couponStocks, batchId, {
    where: { lacks: { reservations: id }, atLeast: { remainingCount: 1, freeSlotCount: 1 } },
    patch: { add: { remainingCount: -1, freeSlotCount: -1 }, push: { reservations: id } },
  });
  return isHeld || (await store.get(couponStocks, batchId))?.reservations.includes(id) === true;
}

/**
 * Settles the units of a stock that boards hold: given ones are issued; those of nobody, of a period that was changed or
 * called off, are free again. Says nothing of a winner who still waits. May be repeated, and died in between.
 */
export async function settlePrizeUnits(store: Store, stock: CouponStockDocument): Promise<void> {
  const runs = new Set(stock.reservations.filter(isPrizeUnit).map(operationOf));
  for (const run of runs) {
    const fateOf = await fatesOf(store, run, stock.id);
    const units = stock.reservations.filter((held) => operationOf(held) === run);
    const ended = units
      .map((id) => ({ id, fate: fateOf(Number(id.slice(run.length + 1))) }))
      .filter(({ fate }) => fate !== 'held');
    for (const { id, fate } of ended) await settle(store, stock.id, { id, issued: fate === 'issued' });
  }
}

type Fate = 'held' | 'issued' | 'free';

async function fatesOf(store: Store, run: string, batchId: string): Promise<(winner: number) => Fate> {
  const [boardId = '', key = ''] = run.split(':');
  const result = await store.get(boardResults, run);
  if (result === null) {
    const board = await store.get(boards, boardId);
    const open = board?.status === 'running' ? [board.settling, board.run].find((one) => one?.key === key) : undefined;
    const needed = open != null && couponsAside(open.terms)?.batchId === batchId ? winnersMax(open.terms) : 0;
    return (winner) => (winner <= needed ? 'held' : 'free');
  }
  const places = result.rows.slice(0, winnersMax(result.run.terms));
  const prizes = await store.getMany(
    boardPrizes,
    places.map(({ memberId }) => standingId(boardId, key, memberId)),
  );
  const byUnit = new Map(prizes.flatMap((prize) => (prize?.unit === undefined ? [] : [[prize.unit, prize] as const])));
  return (winner) => {
    const prize = byUnit.get(winner);
    if (prize === undefined || prize.state === 'void') return 'free';
    if (prize.state === 'due') return 'held';
    return prize.couponId == null ? 'free' : 'issued';
  };
}
