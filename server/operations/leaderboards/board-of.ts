import type { BoardFacts, BoardRun } from '../../../contracts/leaderboards';
import { type BoardDocument, type BoardPeriodRun, boards } from '../../documents/boards';
import type { Stored, Transaction } from '../../ports/store';

export interface BoardKey {
  readonly groupId: string;
  readonly boardId: string;
}

/** A board as seen from a group: its own, or one of the whole organisation. Null for any other. One request. */
export async function boardOf(
  store: Pick<Transaction, 'get'>,
  { groupId, boardId }: BoardKey,
): Promise<Stored<BoardDocument> | null> {
  const board = await store.get(boards, boardId);
  return board !== null && isOf(board, groupId) ? board : null;
}

/** Whether members of a group have a place on a board. */
export function isOf({ groupId, scope, run }: BoardDocument, of: string): boolean {
  return groupId === of || (scope === 'organisation' && !isExcluded(run, of));
}

/** Whether a period leaves out what is done in a group. */
export const isExcluded = ({ terms }: Pick<BoardPeriodRun, 'terms'>, groupId: string): boolean =>
  terms.excludedGroupIds?.includes(groupId) === true;

/** Whether the period that is on has no leagues yet: they are made from the one before it, once that is settled. */
export const waitsForLeagues = ({ settling, run }: Pick<BoardDocument, 'settling' | 'run'>): boolean =>
  settling !== null && run.terms.hasLeagues;

/** A board as everybody may know it. */
export function boardFacts(board: BoardDocument): BoardFacts {
  const { scope, status, paused, pauseReason, endsWithRun, nextTerms } = board;
  return { boardId: board.id, scope, status, paused, pauseReason, run: shownRun(board.run), endsWithRun, nextTerms };
}

export function shownRun({ key, fromMs, untilMs, terms }: BoardPeriodRun): BoardRun {
  return { ...terms, periodKey: key, fromMs, untilMs };
}
