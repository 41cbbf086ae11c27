import { type Books, type Change, changesOf } from './books';
import { checkDelivery } from './chain-delivery-rules';
import { checkOffsets } from './chain-offsets';
import {
  CHAIN_ENTRIES,
  CHAIN_STOCKS,
  CHAINS,
  type ChainDoc,
  type ChainEntryDoc,
  type LinePart,
  comingOf,
  piecesOf,
  skusOf,
  stands,
  sumOf,
} from './chain-shapes';
import { ADMINS, COUNTER } from './chain-staff';
import { entriesOf } from './chain-stock-rules';
import type { CommitFacts } from './calls';
import type { Findings } from './findings';
import { recordIn } from './record';

const UNDO_MS = 10 * 60_000;
const FROZEN: readonly string[] = ['settling', 'formed', 'lapsed'];

const STEPS: readonly string[] = [
  ...['joined>joined', 'joined>cancelled', 'joined>confirmed', 'joined>lapsed'],
  ...['confirmed>confirmed', 'confirmed>lapsed', 'cancelled>cancelled', 'lapsed>lapsed'],
];

export interface ChainSeen {
  readonly books: Books;
  readonly changes: readonly Change[];
  readonly facts: CommitFacts;
  /** At which commit each chain was last paused; absent while it runs. */
  readonly pauses: Map<string, number>;
  readonly findings: Findings;
}

/** I13 to I16, G3 to G6: what one entry of a chain may become. */
export function checkChainEntries(seen: ChainSeen): void {
  notePauses(seen);
  for (const { before, after } of changesOf(seen.changes, CHAIN_ENTRIES)) {
    const chain = after === null ? null : seen.books.get(CHAINS, after.chainId);
    if (after === null || chain === null) {
      seen.findings.check(false, 'I15', () => `entry ${String(before?.id)} was removed`);
      continue;
    }
    checkLines(after, seen.findings);
    checkMoney(chain, after, seen);
    if (before === null) checkNewEntry(chain, after, seen);
    else checkStep(before, after, seen);
    checkOffsets(before, after, seen);
    checkDelivery(before, after, { chain, seen });
  }
}

/** A snapshot may lie this many commits behind. */
const STALE_MAX = 4;

function notePauses({ changes, facts, pauses }: ChainSeen): void {
  for (const { before, after } of changesOf(changes, CHAINS)) {
    if (after?.paused === false) pauses.delete(after.id);
    if (after?.paused === true && before?.paused === false) pauses.set(after.id, facts.commit);
  }
}

function checkLines(entry: ChainEntryDoc, findings: Findings): void {
  const isWhole = (line: LinePart): boolean =>
    line.shortCount >= 0 && line.pickedCount >= 0 && line.pickedCount <= comingOf(line);
  findings.check(entry.lines.every(isWhole), 'I16', () => `${entry.id}: ${JSON.stringify(entry.lines)}`);
  const skus = new Set(entry.lines.map((line) => line.sku));
  findings.check(skus.size === entry.lines.length, 'I15', () => `${entry.id} has a variant twice`);
  for (const line of entry.lines) {
    const handed = sumOf(
      entry.handOvers.flatMap((one) => one.lines),
      (one) => (one.sku === line.sku ? one.count : 0),
    );
    findings.check(handed === line.pickedCount, 'I13', () => `${entry.id}: handed ${handed}, says ${line.pickedCount}`);
  }
}

/** What it costs follows from the things, the coupon and the points; what was paid from the notes. */
function checkMoney(chain: ChainDoc, entry: ChainEntryDoc, seen: ChainSeen): void {
  checkPrice(chain, entry, seen);
  checkNotes(entry, seen.findings);
}

function checkPrice(chain: ChainDoc, entry: ChainEntryDoc, { books, findings }: ChainSeen): void {
  const { goodsFen, couponFen, points, pointsFen, dueFen, freightFen = 0 } = entry.price;
  const rest = goodsFen - couponFen;
  const isDue = rest >= 0 && couponFen >= 0 && dueFen === rest - pointsFen + freightFen && dueFen >= 0;
  findings.check(isDue, 'L11', () => `${entry.id}: due ${dueFen} of ${goodsFen} less ${couponFen}, ${pointsFen}`);
  const worth = Math.min(Math.floor((points * 100) / chain.pointsPerYuan), rest);
  findings.check(pointsFen === worth, 'L11', () => `${entry.id}: ${points} points pay ${pointsFen}`);
  const pieces = entry.state === 'confirmed' ? piecesOf(entriesOf(books, chain.id)) : 0;
  const isPriced = entry.state === 'joined' || entry.state === 'confirmed';
  const goods = goodsOf(chain, entry, pieces);
  findings.check(!isPriced || goods === goodsFen, 'G6', () => `${entry.id}: ${goodsFen} for things worth ${goods}`);
}

function checkNotes(entry: ChainEntryDoc, findings: Findings): void {
  const noted = (kind: string): number => sumOf(entry.payments, (note) => (note.kind === kind ? note.fen : 0));
  const paid = noted('paid') - noted('paid-undone');
  const refunded = noted('refunded') - noted('refund-undone');
  const isNoted = paid === entry.paidFen && refunded === entry.refundedFen && refunded >= 0 && refunded <= paid;
  findings.check(isNoted, 'I16', () => `${entry.id}: paid ${entry.paidFen}, refunded ${entry.refundedFen}`);
  findings.check(entry.afterSaleFen >= 0, 'I16', () => `${entry.id}: ${entry.afterSaleFen} off after the sale`);
}

function goodsOf(chain: ChainDoc, entry: ChainEntryDoc, pieceCount: number): number {
  const skus = skusOf(chain);
  return sumOf(entry.lines, ({ sku, count, shortCount }) => {
    const { priceFen = 0, tiers = [] } = skus[sku] ?? {};
    const reached = tiers.filter((tier) => pieceCount >= tier.fromPieceCount);
    return (count - shortCount) * Math.min(priceFen, ...reached.map((tier) => tier.priceFen));
  });
}

function checkNewEntry(chain: ChainDoc, entry: ChainEntryDoc, seen: ChainSeen): void {
  const { books, facts, pauses, findings } = seen;
  const phase = books.get(CHAIN_STOCKS, chain.id)?.phase ?? 'open';
  findings.check(!FROZEN.includes(phase), 'I15', () => `${entry.id} came when its chain was ${phase}`);
  findings.check(entry.state === 'joined' && entry.number > 0, 'I15', () => `${entry.id} begins ${entry.state}`);
  const paused = pauses.get(chain.id);
  const sawIt = paused !== undefined && facts.by !== null && facts.by.afterCommit - STALE_MAX > paused;
  findings.check(!sawIt, 'C7', () => `${entry.id} came although its chain was paused`);
  checkLimits(chain, entry, seen);
}

function checkLimits(chain: ChainDoc, entry: ChainEntryDoc, { books, findings }: ChainSeen): void {
  if (entry.memberId === null || !stands(entry)) return;
  const own = entriesOf(books, chain.id).filter((one) => stands(one) && one.memberId === entry.memberId);
  const most = chain.entriesPerMemberMax;
  findings.check(own.length <= most, 'I15', () => `${String(entry.memberId)}: ${own.length} entries of ${most}`);
  for (const [sku, { perMemberMax }] of skusOf(chain).entries()) {
    // A line from the chat is taken as it stands, once the organiser has agreed.
    const taken = piecesOf(
      own.filter((one) => one.joinedBy === entry.memberId),
      sku,
    );
    const isWithin = perMemberMax === null || taken <= perMemberMax;
    findings.check(isWithin, 'I15', () => `${String(entry.memberId)}: ${taken} of variant ${sku}`);
  }
}

function checkStep(before: ChainEntryDoc, after: ChainEntryDoc, seen: ChainSeen): void {
  const { books, findings } = seen;
  const step = `${before.state}>${after.state}`;
  findings.check(STEPS.includes(step), 'I15', () => `${after.id}: ${step}`);
  const isSame = before.memberId === after.memberId || before.memberId === null;
  findings.check(isSame && before.number === after.number, 'I15', () => `${after.id} went to somebody else`);
  const phase = books.get(CHAIN_STOCKS, after.chainId)?.phase ?? 'open';
  const ordered = (entry: ChainEntryDoc): string => JSON.stringify(entry.lines.map(({ sku, count }) => [sku, count]));
  const isKept = ordered(before) === ordered(after) && step !== 'joined>cancelled';
  findings.check(!FROZEN.includes(phase) || isKept, 'I15', () => `${after.id} changed when its chain was ${phase}`);
  const isBought = after.price.goodsFen <= before.price.goodsFen || before.state === 'joined';
  findings.check(isBought, 'G6', () => `${after.id} got dearer`);
  if (after.state === 'joined') checkLimits(books.get(CHAINS, after.chainId) as ChainDoc, after, seen);
  checkHandOvers(before, after, seen);
}

/** Handed over once it has formed, by who may; taken back by who may, in time. */
function checkHandOvers(before: ChainEntryDoc, after: ChainEntryDoc, { changes, findings }: ChainSeen): void {
  const had = new Set(before.handOvers.map((one) => one.pickUpId));
  const has = new Set(after.handOvers.map((one) => one.pickUpId));
  for (const handed of after.handOvers.filter((one) => !had.has(one.pickUpId))) {
    const isRight = after.state === 'confirmed' && COUNTER.includes(handed.byMemberId);
    findings.check(isRight, 'S1', () => `${after.id} was handed over by ${handed.byMemberId} while ${after.state}`);
  }
  const { actor, atMs } = recordIn(changes);
  for (const undone of before.handOvers.filter((one) => !has.has(one.pickUpId))) {
    const ageMs = atMs - undone.atMs;
    const mayUndo = ADMINS.includes(actor) || (actor === undone.byMemberId && ageMs < UNDO_MS);
    findings.check(mayUndo, 'C5', () => `${after.id}: a hand-over was taken back after ${ageMs} ms`);
  }
}
