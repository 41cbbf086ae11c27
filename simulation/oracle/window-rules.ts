import { windowScoreOf } from './board-scores';
import { BOARDS, type BoardDoc, STANDINGS } from './board-shapes';
import type { Books } from './books';
import type { Findings } from './findings';
import { MEMBERSHIPS } from './shapes';

const WINDOW_DAYS: Readonly<Record<string, number>> = { last7: 7, last30: 30 };
const DAY_MS = 86_400_000;

/** I19 of rolling windows: when all is quiet, each member stands with what the last days came to, and nobody with more. */
export function checkQuietWindows(books: Books, findings: Findings): void {
  for (const board of books.all(BOARDS).filter((one) => one.status === 'running')) {
    const days = WINDOW_DAYS[board.run.terms.period];
    if (days === undefined) continue;
    const length = board.run.untilMs - board.run.fromMs;
    findings.check(length === days * DAY_MS, 'I19', () => `${board.id}: a window of ${length} ms`);
    checkWindow(books, board, findings);
  }
}

function checkWindow(books: Books, board: BoardDoc, findings: Findings): void {
  const standings = books.all(STANDINGS).filter((one) => one.boardId === board.id && one.list !== '');
  for (const membership of books.all(MEMBERSHIPS).filter((one) => one.groupId === board.groupId)) {
    const score = windowScoreOf(books, board, membership);
    const there = standings.filter((one) => one.memberId === membership.memberId).map((one) => one.score);
    const due = score === null || score <= 0 ? [] : [score];
    const isRight = score === null || there.join() === due.join();
    findings.check(
      isRight,
      'I19',
      () => `${board.id}: ${membership.memberId} stands with ${there.join()}, not ${due.join()}`,
    );
  }
}
