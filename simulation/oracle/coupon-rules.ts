import { placedBack } from './account-rules';
import { type Books, type Change, changesOf, writtenIn } from './books';
import type { CommitFacts } from './calls';
import { CHAIN_ENTRIES } from './chain-shapes';
import type { Findings } from './findings';
import {
  ACCOUNTS,
  BATCHES,
  COUPONS,
  ENTRIES,
  RECORDS,
  STOCKS,
  type BatchDoc,
  type CouponDoc,
  type StockDoc,
} from './shapes';
import { isWon } from './prize-coupon-rules';
import { checkUndo, checkUse } from './redemption-rules';

/** Most units of a batch that may be held at once. */
const SLOTS = 200;
const GIFTS_MAX = 20;
/** A snapshot may lie this many commits behind. */
const STALE_MAX = 4;

/** What the oracle remembers of batches: at which commit each was last stopped or let go. */
export type Stops = Map<string, { readonly commit: number; readonly stopped: boolean }>;

interface Seen {
  readonly books: Books;
  readonly changes: readonly Change[];
  readonly facts: CommitFacts;
  readonly stops: Stops;
  readonly findings: Findings;
}

/** I12 to I14, C1 to C7: stock, coupons and what they cost. */
export function checkCoupons(seen: Seen): void {
  noteStops(seen);
  for (const { after } of changesOf(seen.changes, STOCKS)) if (after !== null) checkStock(after, seen);
  for (const change of changesOf(seen.changes, COUPONS)) {
    const { before, after } = change;
    if (after === null) seen.findings.check(false, 'C1', () => `coupon ${String(before?.id)} was removed`);
    else if (before === null) checkNew(after, seen);
    else checkNext(before, after, seen);
  }
  checkPayments(seen);
}

function noteStops({ changes, facts, stops }: Seen): void {
  for (const { before, after } of changesOf(changes, BATCHES)) {
    const isStopped = (batch: BatchDoc | null): boolean => batch !== null && (batch.paused || batch.status === 'ended');
    if (after !== null && isStopped(before) !== isStopped(after)) {
      stops.set(after.id, { commit: facts.commit, stopped: isStopped(after) });
    }
  }
}

function checkStock(stock: StockDoc, { findings }: Seen): void {
  const open = stock.reservations.length;
  const total = stock.remainingCount + open + stock.issuedCount;
  findings.check(total === stock.totalCount, 'I14', () => `${stock.id}: ${total} units of ${stock.totalCount}`);
  const isSane = stock.remainingCount >= 0 && stock.issuedCount >= 0 && stock.freeSlotCount === SLOTS - open;
  findings.check(
    isSane,
    'I14',
    () => `${stock.id}: left ${stock.remainingCount}, issued ${stock.issuedCount}, open ${open}`,
  );
  findings.check(new Set(stock.reservations).size === open, 'I14', () => `${stock.id}: one unit is held twice`);
}

function checkNew(coupon: CouponDoc, seen: Seen): void {
  const { books, findings } = seen;
  const batch = books.get(BATCHES, coupon.batchId);
  if (batch === null) {
    findings.check(false, 'I12', () => `${coupon.id} has no batch`);
    return;
  }
  const { kind } = coupon.origin;
  const others = books.all(COUPONS).filter((one) => one.batchId === batch.id);
  const own = others.filter((one) => one.memberId === coupon.memberId);
  const bought = own.filter((one) => one.origin.kind !== 'gift').length;
  const isWithin = kind === 'gift' ? own.length <= GIFTS_MAX : bought <= batch.perMemberMax;
  findings.check(
    isWithin,
    'I12',
    () => `${coupon.memberId} has ${own.length} of ${batch.id}, allowed ${batch.perMemberMax}`,
  );
  findings.check(
    others.length <= batch.totalCount,
    'I12',
    () => `${batch.id}: ${others.length} coupons of ${batch.totalCount}`,
  );
  const wayOf = { points: 'exchange', free: 'claim', given: 'gift' }[batch.price.kind];
  findings.check(kind === 'gift' || kind === wayOf, 'C2', () => `${coupon.id} came by ${kind}`);
  findings.check(
    coupon.state === 'usable' && coupon.redemption === null,
    'C1',
    () => `${coupon.id} begins ${coupon.state}`,
  );
  // What was won before a batch ended is given; a pause stops that, too.
  if (batch.paused || !isWon(coupon, seen.changes)) checkStopped(batch.id, seen, `${coupon.id} was issued`);
}

/** Whoever began after the fuse was pulled must have seen it, however stale the snapshot. */
function checkStopped(batchId: string, { stops, facts, findings }: Seen, what: string): void {
  const stop = stops.get(batchId);
  const sawIt = stop?.stopped === true && facts.by !== null && facts.by.afterCommit - STALE_MAX > stop.commit;
  findings.check(!sawIt, 'C7', () => `${what} although ${batchId} was stopped`);
}

function checkNext(before: CouponDoc, after: CouponDoc, seen: Seen): void {
  const { findings } = seen;
  const step = `${before.state}>${after.state}`;
  // What staff wrote about an erased member goes; nothing else changes without a step.
  const isCleared = before.state === after.state && seen.books.get(ACCOUNTS, after.memberId)?.status === 'closed';
  const isLegal = isCleared || ['usable>used', 'usable>returned', 'used>usable'].includes(step);
  findings.check(isLegal, 'C1', () => `${after.id}: ${step}`);
  const counts = (kind: string): number => after.history.filter((event) => event.kind === kind).length;
  const net = counts('redeemed') - counts('undone') - counts('undo-requested');
  const isOnce = net === (after.state === 'used' ? 1 : 0);
  findings.check(isOnce, 'I13', () => `${after.id} is ${after.state} after ${counts('redeemed')} uses`);
  if (step === 'usable>used') {
    checkUse(before, after, findings);
    // A pause stops uses; an ended batch keeps its promises.
    const batch = seen.books.get(BATCHES, after.batchId);
    if (batch?.paused === true) checkStopped(after.batchId, seen, `${after.id} was used`);
  }
  if (step === 'used>usable') checkUndo(before, after, findings);
  if (step === 'usable>returned') checkReturn(after, seen);
}

/** A returned coupon gives back what it cost, to the days it was taken from. */
function checkReturn(coupon: CouponDoc, { changes, findings }: Seen): void {
  const back = writtenIn(changes, ENTRIES);
  const { points = 0, allocation = [], kind } = coupon.origin;
  findings.check(kind === 'exchange', 'C1', () => `${coupon.id} was not bought and came back`);
  const line = back[0];
  const isWhole = line?.kind === 'return' && line.points === points && line.memberId === coupon.memberId;
  findings.check(isWhole, 'Y2', () => `${coupon.id} cost ${points} and gave back ${String(line?.points)}`);
  if (line === undefined) return;
  findings.check(line.atMs < coupon.validUntilMs, 'C1', () => `${coupon.id} was returned after its end`);
  const wished = new Map(placedBack(allocation, line.day));
  const fits = line.allocation.every((share) => share.points <= (wished.get(share.expiresOn) ?? 0));
  findings.check(fits, 'Y2', () => `${coupon.id} gave points back to other days`);
}

/** Points leave for coupons and chain entries and for nothing else, exactly their price; a coupon for points has its entry. */
function checkPayments({ books, changes, findings }: Seen): void {
  const made = changesOf(changes, COUPONS).flatMap(({ before, after }) =>
    before === null && after !== null ? [after] : [],
  );
  const spent = changesOf(changes, ENTRIES).flatMap(({ after }) => (after?.kind === 'spend' ? [after] : []));
  for (const line of spent) {
    const coupon = made.find((one) => one.origin.entryNumber === line.number && one.memberId === line.memberId);
    const joined = writtenIn(changes, CHAIN_ENTRIES).some((entry) => line.subject === `chain-entry:${entry.id}`);
    findings.check(coupon !== undefined || joined, 'I8', () => `${line.id} paid for nothing`);
  }
  for (const coupon of made.filter((one) => one.origin.kind === 'exchange')) {
    const price = books.get(BATCHES, coupon.batchId)?.price.points ?? -1;
    const line = spent.find((one) => one.number === coupon.origin.entryNumber);
    findings.check(line?.points === -price, 'I8', () => `${coupon.id} costs ${price}, ${String(line?.points)} moved`);
  }
  const records = changesOf(changes, RECORDS);
  const isRecorded =
    made.every((coupon) => isWon(coupon, changes)) ||
    records.some(({ before, after }) => before === null && after?.outcome === 'done');
  findings.check(isRecorded, 'I8', () => `${String(made[0]?.id)} was issued without a record`);
}
