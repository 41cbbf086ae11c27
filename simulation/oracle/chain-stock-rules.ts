import { type Books, type Change, changesOf } from './books';
import {
  CHAIN_ENTRIES,
  CHAIN_STOCKS,
  CHAINS,
  type ChainStockDoc,
  type MoneyPart,
  piecesOf,
  stands,
} from './chain-shapes';
import type { Findings } from './findings';

/** Most changes of a chain that may be on their way at once. */
const SLOTS = 200;

const STEPS: readonly string[] = ['open>closing', 'closing>settling', 'formed>closing', 'lapsed>closing'];
const OUTCOMES: readonly string[] = ['settling>formed', 'settling>lapsed'];
const FROZEN: readonly string[] = ['settling', 'formed', 'lapsed'];

/** I14, I15: nothing is sold twice, figures agree, and what was decided at the deadline stays decided. */
export function checkChainStocks(books: Books, changes: readonly Change[], findings: Findings): void {
  for (const { before, after } of changesOf(changes, CHAIN_STOCKS)) {
    if (after === null) continue;
    checkFigures(after, findings);
    if (before !== null) checkPhase(books, { before, after }, findings);
  }
  const touched = new Set([
    ...changesOf(changes, CHAIN_STOCKS).flatMap(({ after }) => (after === null ? [] : [after.id])),
    ...changesOf(changes, CHAIN_ENTRIES).flatMap(({ after }) => (after === null ? [] : [after.chainId])),
  ]);
  for (const chainId of touched) checkSold(books, chainId, findings);
}

/** The same of every chain there is, whoever wrote last. */
export function checkAllSold(books: Books, findings: Findings): void {
  for (const { id } of books.all(CHAIN_STOCKS)) checkSold(books, id, findings);
}

/** What is left and what stands in entries are never more than there is; the rest is on its way. */
function checkSold(books: Books, chainId: string, findings: Findings): void {
  const stock = books.get(CHAIN_STOCKS, chainId);
  if (stock === null) return;
  const entries = entriesOf(books, chainId);
  for (const [sku, total] of stock.totals.entries()) {
    const sold = piecesOf(entries, sku);
    const left = leftOf(stock, sku);
    findings.check(left >= 0, 'I14', () => `${chainId}: ${left} left of variant ${sku}`);
    findings.check(left + sold <= total, 'I14', () => `${chainId}: ${left} left and ${sold} sold of ${total}`);
  }
}

export const entriesOf = (books: Books, chainId: string) =>
  books.all(CHAIN_ENTRIES).filter((entry) => entry.chainId === chainId);

export const leftOf = (stock: ChainStockDoc, sku: number): number =>
  Number((stock as unknown as Readonly<Record<string, unknown>>)[`left${String(sku)}`]);

function checkFigures(stock: ChainStockDoc, findings: Findings): void {
  const open = stock.movements.length;
  findings.check(stock.freeSlotCount === SLOTS - open, 'I14', () => `${stock.id}: ${open} changes hold other slots`);
  findings.check(new Set(stock.movements).size === open, 'I14', () => `${stock.id}: one change is held twice`);
  // A cancellation may be counted before the joining that a dead call left.
  const isSane = open > 0 || (stock.entryCount >= 0 && stock.pieceCount >= 0);
  findings.check(isSane, 'I15', () => `${stock.id}: ${stock.entryCount} entries, ${stock.pieceCount} pieces`);
  findings.check(isBalanced(stock), 'I16', () => `${stock.id}: its money card does not add up`);
}

const isBalanced = (card: MoneyPart): boolean =>
  card.collectedFen - card.refundedFen === card.dueFen - card.waitingFen + card.toRefundFen;

function checkPhase(
  books: Books,
  { before, after }: { readonly before: ChainStockDoc; readonly after: ChainStockDoc },
  findings: Findings,
): void {
  const step = `${before.phase}>${after.phase}`;
  const isLegal = before.phase === after.phase || STEPS.includes(step) || OUTCOMES.includes(step);
  findings.check(isLegal, 'I15', () => `${after.id}: ${step}`);
  const same = before.entryCount === after.entryCount && before.pieceCount === after.pieceCount;
  findings.check(
    !FROZEN.includes(before.phase) || same,
    'I15',
    () => `${after.id}: counts moved while ${before.phase}`,
  );
  if (step === 'closing>settling') {
    findings.check(before.movements.length === 0, 'G4', () => `${after.id} was frozen with changes on their way`);
  }
  if (OUTCOMES.includes(step)) checkOutcome(books, after, findings);
}

/** G4: whether a chain forms follows from its entries, its threshold, and whether it was called off. */
function checkOutcome(books: Books, stock: ChainStockDoc, findings: Findings): void {
  const chain = books.get(CHAINS, stock.id);
  if (chain === null) return;
  const entries = entriesOf(books, stock.id);
  const entryCount = entries.filter(stands).length;
  const pieceCount = piecesOf(entries);
  const reached = chain.threshold?.by === 'pieces' ? pieceCount : entryCount;
  const isFormed = !chain.isCalledOff && reached >= (chain.threshold?.count ?? 1);
  const isRight = (stock.phase === 'formed') === isFormed;
  // A late call-off may be decided while the settlement before it ends; the next one brings it about.
  const isLate = chain.settleEdition > stock.settledEdition;
  findings.check(isRight || isLate, 'G4', () => `${stock.id} ${stock.phase} with ${entryCount} entries`);
  const isCounted = stock.entryCount === entryCount && stock.pieceCount === pieceCount;
  findings.check(isCounted, 'I15', () => `${stock.id}: counted ${stock.entryCount}/${stock.pieceCount}`);
}
