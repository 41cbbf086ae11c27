import { type Books, type Change, changesOf, writtenIn } from './books';
import { type BoardDoc, BOARDS, type PrizeDoc, PRIZES, type ResultDoc, RESULTS } from './board-shapes';
import { scoreOf } from './board-scores';
import type { Findings } from './findings';
import { earnedOnDayOf, linesOf } from './ledger-rules';
import { checkOwedCoupons, checkWonCoupon, waitsForCoupon } from './prize-coupon-rules';
import { ACCOUNTS, ENTRIES, MEMBERSHIPS } from './shapes';

const DAY_MAX = 500;
/** Most winners of one period. */
const WINNERS_MAX = 50;
/** A period that ended this long before the calm was settled in it. */
const SETTLED_MS = 5 * 60_000;
/** The calm after the storm is so long. */
const CALM_MS = 12 * 60_000;

interface Seen {
  readonly books: Books;
  readonly changes: readonly Change[];
  readonly findings: Findings;
}

/** I19, I20, B5: a period is settled once, from what the ledger and the days say, and each prize is given once. */
export function checkBoards(seen: Seen): void {
  const { changes, findings } = seen;
  for (const { before, after } of changesOf(changes, RESULTS)) {
    findings.check(before === null, 'B5', () => `result ${String(before?.id)} was changed`);
    if (before === null && after !== null) checkResult(after, seen);
  }
  for (const { before, after } of changesOf(changes, PRIZES)) checkPrize(before, after, seen);
  for (const line of writtenIn(changes, ENTRIES)) {
    if (line.subject.startsWith('board-prize:')) checkGiven(line.subject.slice('board-prize:'.length), line, seen);
  }
}

function checkResult(result: ResultDoc, seen: Seen): void {
  const { run, id } = result;
  const { changes, findings } = seen;
  const isOver = result.settledAtMs >= run.untilMs;
  findings.check(isOver, 'B5', () => `${id} was settled before its end`);
  checkRows(result, seen);
  checkAbsent(result, seen);
  const owed = writtenIn(changes, PRIZES).map((prize) => `${prize.memberId} ${prize.prize.points}`);
  const due = winnersOf(result);
  findings.check(owed.join() === due.join(), 'B5', () => `${id}: prizes ${owed.join()} instead of ${due.join()}`);
}

/** Whoever stands in a result has the score that ledger and days say, and the rank that follows. */
function checkRows(result: ResultDoc, { books, findings }: Seen): void {
  const { rows, id } = result;
  for (const [at, row] of rows.entries()) {
    const rank = 1 + rows.filter((one) => one.score > row.score).length;
    const isSorted = row.score <= (rows[at - 1]?.score ?? row.score) && row.score > 0;
    findings.check(
      row.rank === rank && isSorted,
      'B1',
      () => `${id}: ${row.memberId} is ${row.rank}, should be ${rank}`,
    );
    const score = scoreOf(books, result, row.memberId);
    findings.check(
      score === null || score === row.score,
      'I19',
      () => `${id}: ${row.memberId} ${row.score}, not ${String(score)}`,
    );
  }
}

/** Nobody who did something is left out. */
function checkAbsent(result: ResultDoc, { books, findings }: Seen): void {
  const there = new Set(result.rows.map((row) => row.memberId));
  const others = books.all(MEMBERSHIPS).filter((one) => one.groupId === result.groupId && !there.has(one.memberId));
  for (const membership of others) {
    const score = scoreOf(books, result, membership.memberId) ?? 0;
    findings.check(score <= 0, 'I19', () => `${result.id}: ${membership.memberId} is missing with ${score}`);
  }
}

/** Everybody on a place with a prize, as far as places and reserve reach. */
function winnersOf({ rows, run }: ResultDoc): readonly string[] {
  const { prizes, tieReserveCount } = run.terms;
  const places = prizes.reduce((count, { fromRank, toRank }) => count + toRank - fromRank + 1, 0);
  const winners = rows.flatMap(({ memberId, rank }) => {
    const prize = prizes.find(({ fromRank, toRank }) => rank >= fromRank && rank <= toRank);
    return prize === undefined ? [] : [`${memberId} ${prize.points}`];
  });
  return winners.slice(0, prizes.length === 0 ? 0 : Math.min(places + tieReserveCount, WINNERS_MAX));
}

function checkPrize(before: PrizeDoc | null, after: PrizeDoc | null, { changes, books, findings }: Seen): void {
  if (after === null) {
    findings.check(false, 'I20', () => `prize ${String(before?.id)} was removed`);
    return;
  }
  const step = `${before?.state ?? ''}>${after.state}`;
  const isLegal = ['>due', 'due>given', 'due>void'].includes(step);
  findings.check(isLegal, 'I20', () => `prize ${after.id}: ${step}`);
  if (step === '>due') return;
  const lines = writtenIn(changes, ENTRIES).filter((line) => line.subject === `board-prize:${after.id}`);
  if (step === 'due>void') {
    const isGone = books.get(ACCOUNTS, after.memberId)?.status !== 'open';
    findings.check(isGone && lines.length === 0, 'I20', () => `${after.id} is void for somebody who is there`);
  } else {
    const given = lines.map((line) => `${line.memberId} ${line.points}`).join();
    const isPaid = given === `${after.memberId} ${after.prize.points}`;
    findings.check(isPaid, 'I20', () => `${after.id}: given ${given} of ${after.prize.points}`);
    checkWonCoupon(after, { books, changes, findings });
  }
}

function checkGiven(prizeId: string, { memberId, subject }: { memberId: string; subject: string }, seen: Seen): void {
  const { books, findings } = seen;
  const times = linesOf(books, memberId).filter((one) => one.subject === subject).length;
  const isOwed = books.get(PRIZES, prizeId)?.state === 'given';
  findings.check(times === 1 && isOwed, 'I20', () => `${prizeId} was given ${times} times`);
}

/** After days without a timer, periods follow one another, one at each ring. */
function isCatchingUp(books: Books, board: BoardDoc, nowMs: number): boolean {
  return books.all(RESULTS).some((result) => result.boardId === board.id && nowMs - result.settledAtMs < CALM_MS);
}

/** When all is quiet, every period that is over is settled, and what is still owed had no room in the day. */
export function checkQuietBoards(books: Books, nowMs: number, findings: Findings): void {
  for (const board of books.all(BOARDS).filter((one) => one.status === 'running' && !one.paused)) {
    const overMs = nowMs - (board.settling ?? board.run).untilMs;
    const isUpToDate = overMs < SETTLED_MS || isCatchingUp(books, board, nowMs);
    findings.check(isUpToDate, 'I26', () => `${board.id}: a period is over since ${overMs} ms`);
  }
  checkOwedCoupons(books, findings);
  for (const prize of books.all(PRIZES).filter((one) => one.state === 'due')) {
    const lines = linesOf(books, prize.memberId);
    const last = lines.filter((line) => line.kind === 'earn').at(-1);
    const earned = last === undefined ? 0 : earnedOnDayOf(lines, last);
    const hasRoom = earned + prize.prize.points <= DAY_MAX;
    findings.check(!hasRoom || waitsForCoupon(books, prize), 'I20', () => `${prize.id} is owed since its period ended`);
  }
}
