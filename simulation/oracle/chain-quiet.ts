import type { Books } from './books';
import {
  CHAIN_STOCKS,
  CHAINS,
  type ChainDoc,
  type ChainEntryDoc,
  type ChainStockDoc,
  piecesOf,
  stands,
  sumOf,
} from './chain-shapes';
import { entriesOf, leftOf } from './chain-stock-rules';
import type { Findings } from './findings';
import { COUPONS } from './shapes';

/** A deadline that passed this long ago has been settled: ten minutes of calm, and a clock that may be off. */
const SETTLED_MS = 5 * 60_000;

interface Chain {
  readonly chain: ChainDoc;
  readonly stock: ChainStockDoc;
  readonly entries: readonly ChainEntryDoc[];
}

/** I14 to I16, I26 of every chain, when nothing is on its way. */
export function checkQuietChains(books: Books, nowMs: number, findings: Findings): void {
  for (const chain of books.all(CHAINS)) {
    const stock = books.get(CHAIN_STOCKS, chain.id);
    const entries = [...entriesOf(books, chain.id)].sort((a, b) => a.number - b.number);
    if (stock === null) continue;
    const one = { chain, stock, entries };
    checkCounts(one, findings);
    checkCard(one, findings);
    checkSettled(one, nowMs, findings);
    checkShortages(one, findings);
  }
  checkTies(books, findings);
}

function checkCounts({ chain, stock, entries }: Chain, findings: Findings): void {
  findings.check(stock.movements.length === 0, 'I26', () => `${chain.id}: ${stock.movements.length} changes are held`);
  for (const [sku, total] of stock.totals.entries()) {
    const there = leftOf(stock, sku) + piecesOf(entries, sku);
    findings.check(there === total, 'I14', () => `${chain.id}: ${there} of ${total} of variant ${sku}`);
  }
  const [count, pieces] = [entries.filter(stands).length, piecesOf(entries)];
  const isCounted = stock.entryCount === count && stock.pieceCount === pieces;
  findings.check(isCounted, 'I15', () => `${chain.id}: says ${stock.entryCount} entries, ${count} stand`);
}

/** The open money card is the sum of its entries. */
function checkCard({ chain, stock, entries }: Chain, findings: Findings): void {
  const owed = (entry: ChainEntryDoc): number =>
    entry.state === 'joined' || entry.state === 'confirmed' ? Math.max(0, entry.price.dueFen - entry.afterSaleFen) : 0;
  const open = (entry: ChainEntryDoc): number => entry.paidFen - entry.refundedFen - owed(entry);
  const is = [
    sumOf(entries, owed),
    sumOf(entries, (entry) => entry.paidFen),
    sumOf(entries, (entry) => entry.refundedFen),
    sumOf(entries, (entry) => Math.max(0, open(entry))),
    sumOf(entries, (entry) => Math.max(0, -open(entry))),
  ].join();
  const { dueFen, collectedFen, refundedFen, toRefundFen, waitingFen } = stock;
  const says = [dueFen, collectedFen, refundedFen, toRefundFen, waitingFen].join();
  findings.check(says === is, 'I16', () => `${chain.id}: its card says ${says}, its entries ${is}`);
}

/** G5: a chain whose deadline passed is settled, and nobody is left behind in it. */
function checkSettled({ chain, stock, entries }: Chain, nowMs: number, findings: Findings): void {
  const isDue = nowMs - chain.closesAtMs > SETTLED_MS;
  if (!isDue && stock.settledEdition === 0) return;
  const isSettled = stock.settledEdition === chain.settleEdition && ['formed', 'lapsed'].includes(stock.phase);
  findings.check(isSettled, 'I26', () => `${chain.id} is ${stock.phase} after its deadline`);
  const wished = stock.phase === 'formed' ? 'confirmed' : 'lapsed';
  const left = entries.filter((entry) => stands(entry) && entry.state !== wished);
  findings.check(left.length === 0, 'G5', () => `${String(left[0]?.id)} is ${String(left[0]?.state)}, not ${wished}`);
}

/**
 * G6: who goes without follows from the published rule. Judged where nothing was handed over, sent or paid back by a case,
 * not even for a while.
 */
function checkShortages({ chain, stock, entries }: Chain, findings: Findings): void {
  if (stock.phase !== 'formed' || entries.some(wasHandedOver)) return;
  for (const { sku, arrivedCount } of chain.shortages) {
    const lines = entries.flatMap((entry) => (stands(entry) ? entry.lines.filter((line) => line.sku === sku) : []));
    const sold = sumOf(lines, (line) => line.count);
    const missing = Math.max(0, sold - arrivedCount);
    const short = sumOf(lines, (line) => line.shortCount);
    findings.check(short === missing, 'I16', () => `${chain.id}: ${short} go without, ${missing} are missing`);
    const firstCut = lines.findIndex((line) => line.shortCount > 0);
    const isByNumber = lines.slice(firstCut + 1).every((line) => firstCut < 0 || line.shortCount === line.count);
    const isEqual = lines.every((line) => Math.abs(line.shortCount - (missing * line.count) / sold) <= 1);
    const isRight = chain.shortageRule === 'by-number' ? isByNumber : isEqual;
    findings.check(isRight, 'I16', () => `${chain.id}: shared ${lines.map((line) => line.shortCount).join()}`);
  }
}

const SETTLED_APART: readonly string[] = ['pick-up-undone', 'shipped', 'after-sale'];

const wasHandedOver = ({ handOvers, history }: ChainEntryDoc): boolean =>
  handOvers.length > 0 || history.some(({ kind }) => SETTLED_APART.includes(kind));

/** A coupon that an entry uses is used by it, and one that says so has its entry. */
function checkTies(books: Books, findings: Findings): void {
  const tied = books
    .all(CHAINS)
    .flatMap((chain) =>
      entriesOf(books, chain.id).flatMap(({ id, offsets }) =>
        offsets.couponId === null ? [] : [`${offsets.couponId} chain-entry:${id}`],
      ),
    );
  const used = books
    .all(COUPONS)
    .flatMap(({ id, state, redemption }) =>
      state === 'used' && redemption?.usedIn !== undefined ? [`${id} ${redemption.usedIn}`] : [],
    );
  const same = [...tied].sort().join() === [...used].sort().join();
  findings.check(same, 'I16', () => `coupons in chains: ${tied.join()} but ${used.join()}`);
}
