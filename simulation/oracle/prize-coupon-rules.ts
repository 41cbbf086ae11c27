import { type BoardDoc, BOARDS, type PrizeDoc, PRIZES, RESULTS } from './board-shapes';
import { type Books, type Change, changesOf, writtenIn } from './books';
import type { Findings } from './findings';
import { BATCHES, COUPONS, type CouponDoc, STOCKS, type StockDoc } from './shapes';

/** Most coupons of a batch that one member may hold as presents. */
const GIFTS_MAX = 20;

/** Whether a unit of a stock is set aside for the winners of a period. */
export const isForWinners = (unit: string): boolean => unit.startsWith('board_');

/** Whether a coupon was won in this very commit. */
export const isWon = (coupon: CouponDoc, changes: readonly Change[]): boolean =>
  writtenIn(changes, PRIZES).some((prize) => prize.state === 'given' && prize.couponId === coupon.id);

/** I20 of coupons: what is given with a prize is one coupon of the promised batch, the winner's own, made with it. */
export function checkWonCoupon(prize: PrizeDoc, { books, changes, findings }: Judged): void {
  const batchId = prize.prize.coupon?.batchId;
  const made = changesOf(changes, COUPONS).flatMap(({ before, after }) =>
    before === null && after !== null ? [after] : [],
  );
  const won = made.map((coupon) => `${coupon.id} ${coupon.batchId} ${coupon.memberId} ${coupon.origin.kind}`).join();
  const isFull = batchId !== undefined && giftsOf(books, batchId, prize.memberId) >= GIFTS_MAX;
  const due = batchId === undefined || isFull ? '' : `${String(prize.couponId)} ${batchId} ${prize.memberId} gift`;
  findings.check(won === due, 'I20', () => `${prize.id} gave coupons ${won} instead of ${due}`);
}

interface Judged {
  readonly books: Books;
  readonly changes: readonly Change[];
  readonly findings: Findings;
}

const giftsOf = (books: Books, batchId: string, memberId: string): number =>
  books.all(COUPONS).filter((coupon) => coupon.batchId === batchId && coupon.memberId === memberId).length;

/** A stock is looked at once in two minutes, and before the last period of a ring is settled. */
const SWEPT_MS = 12 * 60_000;

interface Quiet {
  readonly nowMs: number;
  readonly findings: Findings;
}

/** I26 of coupons: what is still set aside belongs to a period that is on or not settled, or to a winner who waits. */
export function checkSetAside(books: Books, stock: StockDoc, { nowMs, findings }: Quiet): void {
  for (const unit of stock.reservations.filter(isForWinners)) {
    const run = unit.slice(0, unit.lastIndexOf('.'));
    const [boardId = '', key = ''] = run.split(':');
    const isRunning = isOpen(books.get(BOARDS, boardId), key);
    const isOwed = prizeOf(books, unit)?.state === 'due';
    const settledAtMs = books.get(RESULTS, run)?.settledAtMs ?? 0;
    const isLooked = isRunning || isOwed || nowMs - settledAtMs < SWEPT_MS;
    findings.check(isLooked, 'I26', () => `${stock.id}: ${unit} is set aside for nobody`);
  }
}

/** Units still held whose coupons were given since the stock was looked at. */
export const givenFrom = (books: Books, stock: StockDoc): number =>
  stock.reservations.filter((unit) => isForWinners(unit) && prizeOf(books, unit)?.couponId != null).length;

/** Who has the unit of a stock that was set aside for a winner; null before the period is settled. */
function prizeOf(books: Books, unit: string): PrizeDoc | null {
  const found = books.all(PRIZES).find((one) => `${one.boardId}:${one.periodKey}.${String(one.unit)}` === unit);
  return found ?? null;
}

const isOpen = (board: BoardDoc | null, key: string): boolean =>
  board?.status === 'running' && [board.settling, board.run].some((run) => run?.key === key);

/** A prize waits for its coupon while the batch is stopped. */
export const waitsForCoupon = (books: Books, prize: PrizeDoc): boolean =>
  books.get(BATCHES, prize.prize.coupon?.batchId ?? '')?.paused === true;

/** Every winner who is owed a coupon has one set aside. */
export function checkOwedCoupons(books: Books, findings: Findings): void {
  for (const { id, boardId, periodKey, unit, prize } of books.all(PRIZES).filter((one) => one.state === 'due')) {
    const batchId = prize.coupon?.batchId;
    if (batchId === undefined) continue;
    const held = books.get(STOCKS, batchId)?.reservations.includes(`${boardId}:${periodKey}.${String(unit)}`);
    findings.check(held === true, 'I20', () => `${id} is owed a coupon that nobody set aside`);
  }
}
