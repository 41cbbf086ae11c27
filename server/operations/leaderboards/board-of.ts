import type { BoardFacts, BoardRun } from '../../../contracts/leaderboards';
import { type BoardDocument, type BoardPeriodRun, boards } from '../../documents/boards';
import type { Stored, Transaction } from '../../ports/store';

export interface BoardKey {
  readonly groupId: string;
  readonly boardId: string;
}

/** A board as seen from a group: its own, or one of the whole organisation. Null for another group's. One request. */
export async function boardOf(
  store: Pick<Transaction, 'get'>,
  { groupId, boardId }: BoardKey,
): Promise<Stored<BoardDocument> | null> {
  const board = await store.get(boards, boardId);
  return board !== null && (board.scope === 'organisation' || board.groupId === groupId) ? board : null;
}

/** A board as everybody may know it. */
export function boardFacts(board: BoardDocument): BoardFacts {
  const { scope, status, paused, pauseReason, endsWithRun, nextTerms } = board;
  return { boardId: board.id, scope, status, paused, pauseReason, run: shownRun(board.run), endsWithRun, nextTerms };
}

export function shownRun({ key, fromMs, untilMs, terms }: BoardPeriodRun): BoardRun {
  return { ...terms, periodKey: key, fromMs, untilMs };
}
