import { dayAt } from './calendar';
import { type Books, type Change, changesOf } from './books';
import type { Findings } from './findings';
import { ACCOUNTS, ENTRIES, PROPOSALS, type EntryDoc } from './shapes';

/** What a member may earn in one day, whatever it is for. */
const DAY_MAX = 500;

/** L7 and the daily cap: what a new entry may say, given all before it. */
export function checkEntries(books: Books, changes: readonly Change[], findings: Findings): void {
  for (const { after } of changesOf(changes, ENTRIES)) {
    if (after === null) continue;
    findings.check(after.day === dayAt(after.atMs), 'B2', () => `${after.id}: ${after.day} is not its day`);
    if (after.kind === 'earn') {
      const earned = earnedOnDayOf(linesOf(books, after.memberId), after);
      findings.check(earned <= DAY_MAX, 'day-cap', () => `${after.memberId} earned ${earned} on ${after.day}`);
    }
    if (after.kind === 'adjustment') checkAdjustment(books, after, findings);
    if (after.kind === 'reversal') checkReversal(books, after, findings);
  }
}

/** Entries of one member by number. */
export function linesOf(books: Books, memberId: string): readonly EntryDoc[] {
  return books
    .all(ENTRIES)
    .filter((entry) => entry.memberId === memberId)
    .sort((a, b) => a.number - b.number);
}

/** What is won counts on no board: neither a prize of one, nor what a speaker is given. */
export const countsOnBoards = ({ subject }: EntryDoc): boolean => !/^(board-prize|speaker):/.test(subject);

/** What counts towards the cap of the day of `last`, itself included. A clock that went back starts no new day. */
export function earnedOnDayOf(lines: readonly EntryDoc[], last: EntryDoc): number {
  let day = '';
  let points = 0;
  for (const line of lines) {
    if (line.kind !== 'earn' || line.number > last.number) continue;
    if (line.day > day) {
      day = line.day;
      points = 0;
    }
    points += line.points;
  }
  return points;
}

/** L9: one wish is one line, and what needs a second person has one. */
function checkAdjustment(books: Books, line: EntryDoc, findings: Findings): void {
  const same = books.all(ENTRIES).filter((one) => one.subject === line.subject && one.memberId === line.memberId);
  findings.check(same.length === 1, 'L9', () => `${line.subject} took effect ${same.length} times`);
  const proposal = books.get(PROPOSALS, line.subject.replace('adjustment:', ''));
  const isAgreed = proposal === null || proposal.decidedBy !== proposal.byMemberId;
  findings.check(isAgreed, 'L9', () => `${line.subject} was agreed to by who proposed it`);
}

function checkReversal(books: Books, reversal: EntryDoc, findings: Findings): void {
  const lines = linesOf(books, reversal.memberId);
  const original = lines.find((line) => line.number === reversal.reverses);
  const isKind = original?.kind === 'earn' || original?.kind === 'adjustment';
  findings.check(isKind, 'L7', () => `${reversal.id} takes back what cannot be`);
  if (original === undefined) return;
  const taken = lines.filter((line) => line.kind === 'reversal' && line.reverses === original.number);
  const total = taken.reduce((points, line) => points + Math.abs(line.points), 0);
  const isOpposite = Math.sign(reversal.points) === -Math.sign(original.points);
  findings.check(
    isOpposite && total <= Math.abs(original.points),
    'I11',
    () => `${original.id}: ${total} taken back of ${original.points}`,
  );
}

/** Every account's history, replayed in the order of its numbers from nothing. */
export function replayLedgers(books: Books, findings: Findings): void {
  for (const account of books.all(ACCOUNTS)) {
    const lines = linesOf(books, account.id);
    checkSequence(lines, findings);
    const { lots, debt } = replayed(lines);
    const stored = account.lots.map((lot) => [lot.expiresOn, lot.points]);
    const same = JSON.stringify(lots) === JSON.stringify(stored) && debt === account.debtPoints;
    findings.check(
      same && account.entryCount === lines.length,
      'I1',
      () => `${account.id} is not what its entries say`,
    );
  }
}

function checkSequence(lines: readonly EntryDoc[], findings: Findings): void {
  for (const [at, line] of lines.entries()) {
    const isNext = line.number === at + 1 && line.prevHash === (lines[at - 1]?.hash ?? '');
    findings.check(isNext, 'I2', () => `${line.id} is out of line`);
  }
}

function replayed(lines: readonly EntryDoc[]) {
  const lots = new Map<string, number>();
  let debt = 0;
  for (const { points: moved, allocation } of lines) {
    const sign = Math.sign(moved);
    debt -= moved;
    for (const { expiresOn, points } of allocation) {
      debt += sign * points;
      lots.set(expiresOn, (lots.get(expiresOn) ?? 0) + sign * points);
    }
  }
  const left = [...lots].filter(([, points]) => points !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return { lots: left, debt };
}
