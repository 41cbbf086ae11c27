import { type Books, type Change, changesOf } from './books';
import type { Findings } from './findings';
import { countsOnBoards, linesOf, replayLedgers } from './ledger-rules';
import { checkSetAside, givenFrom, isForWinners } from './prize-coupon-rules';
import {
  ACCOUNTS,
  BATCHES,
  COUPONS,
  LINKS,
  MEMBERSHIPS,
  NOTICES,
  RECORDS,
  STOCKS,
  type EntryDoc,
  type MembershipDoc,
  type StockDoc,
} from './shapes';

/** After this many failures a record is put aside for somebody to look at. */
const ATTEMPTS_MAX = 8;

/** What each record promised to tell, as it was created: the outbox is emptied once delivered. */
export class Promises {
  private readonly messages = new Map<string, readonly string[]>();

  committed(changes: readonly Change[]): void {
    for (const { before, after } of changesOf(changes, RECORDS)) {
      if (before === null && after !== null && after.outbox.length > 0)
        this.messages.set(
          after.id,
          after.outbox.map((message) => message.memberId),
        );
    }
  }

  /** I25: everything promised is told, once. */
  check(books: Books, findings: Findings): void {
    for (const [id, members] of this.messages) {
      const record = books.get(RECORDS, id);
      if (record === null) continue;
      const isSettled = record.outboxState === 'done' || record.outboxAttempts >= ATTEMPTS_MAX;
      findings.check(isSettled, 'I25', () => `${record.operation}: its messages are ${record.outboxState}`);
      if (record.outboxState !== 'done') continue;
      // Whoever was erased meanwhile is told nothing, and what they were told is gone.
      const missing = members.filter(
        (member, at) => books.get(NOTICES, `${id}:${at}`) === null && books.get(ACCOUNTS, member)?.status !== 'closed',
      );
      findings.check(missing.length === 0, 'I25', () => `${record.operation}: ${missing.join()} heard nothing`);
    }
    const told = books.all(NOTICES).length;
    const promised = [...this.messages.values()].reduce((count, members) => count + members.length, 0);
    const direct = books.all(NOTICES).filter(({ id }) => !this.messages.has(id.slice(0, id.lastIndexOf(':')))).length;
    findings.check(told - direct <= promised, 'I25', () => `${told - direct} notices for ${promised} promises`);
  }
}

/** What holds after every commit, over all documents. */
export function checkWhole(books: Books, findings: Findings): void {
  replayLedgers(books, findings);
  for (const membership of books.all(MEMBERSHIPS)) checkBoard(books, membership, findings);
}

/** The whole catalogue, when nothing runs any more and every job has had its turn. */
export function checkQuiet(books: Books, nowMs: number, findings: Findings): void {
  checkWhole(books, findings);
  for (const stock of books.all(STOCKS)) checkSettled(books, stock, { nowMs, findings });
  checkAudit(books, nowMs, findings);
}

/** I14, I26: nothing is held any more, and what the stock says was issued is there. */
function checkSettled(books: Books, stock: StockDoc, { nowMs, findings }: { nowMs: number; findings: Findings }): void {
  const batch = books.get(BATCHES, stock.id);
  const issued = books.all(COUPONS).filter((coupon) => coupon.batchId === stock.id).length;
  const held = stock.reservations.filter((unit) => !isForWinners(unit)).length;
  findings.check(held === 0, 'I26', () => `${stock.id}: ${held} units still held`);
  checkSetAside(books, stock, { nowMs, findings });
  findings.check(
    stock.issuedCount + givenFrom(books, stock) === issued,
    'I14',
    () => `${stock.id}: says ${stock.issuedCount} issued, ${issued} exist`,
  );
  findings.check(
    stock.totalCount === batch?.totalCount,
    'I14',
    () => `${stock.id}: ${stock.totalCount} of ${String(batch?.totalCount)}`,
  );
}

/** I19: what a board reads is the ledger's earnings of that group, less what was taken back of them. */
function checkBoard(books: Books, membership: MembershipDoc, findings: Findings): void {
  const { groupId, memberId, counters } = membership;
  // An erased member has no counts any more, and the ledger leads to nobody.
  if (membership.status === 'erased') return;
  const lines = linesOf(books, memberId);
  const earned = lines.filter((line) => line.kind === 'earn' && line.groupId === groupId && countsOnBoards(line));
  const takenBack = lines.filter(
    (line) => line.kind === 'reversal' && earned.some((one) => one.number === line.reverses),
  );
  const total = pointsOf(earned) + pointsOf(takenBack);
  findings.check(
    (counters.scores.points?.total ?? 0) === total,
    'I19',
    () => `${membership.id}: ${counters.scores.points?.total ?? 0} on the board, ${total} in the ledger`,
  );
}

const pointsOf = (lines: readonly EntryDoc[]): number => lines.reduce((points, line) => points + line.points, 0);

/** The clock may have been set back since: such an act is sealed two minutes after its own time has come again. */
const SEALED_WITHIN_MS = 2 * 60_000;

/** I22: every act of staff has its link, and only those. */
function checkAudit(books: Books, nowMs: number, findings: Findings): void {
  const links = books.all(LINKS).map((link) => link.operationId);
  const acts = books.all(RECORDS).filter((record) => record.auditOf !== '');
  findings.check(new Set(links).size === links.length, 'I22', () => 'an act is sealed twice');
  const sealed = new Set(links);
  const open = acts.filter(({ id, atMs }) => !sealed.has(id) && atMs < nowMs - SEALED_WITHIN_MS);
  findings.check(
    open.length === 0,
    'I22',
    () => `${open.length} acts are not sealed, first ${String(open[0]?.operation)}`,
  );
}
