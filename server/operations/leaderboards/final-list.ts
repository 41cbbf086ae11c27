import { LIMITS } from '../../../domain/kernel/limits';
import { BOARD_LIMITS } from '../../../domain/leaderboards/board-limits';
import { competitionRanks } from '../../../domain/leaderboards/rank';
import {
  type BoardDocument,
  type BoardPeriodRun,
  listId,
  type ResultRow,
  type StandingDocument,
  standings,
} from '../../documents/boards';
import type { Store } from '../../ports/store';

/** How a period ended: rows of its lists, the best of each first, and every score, the highest first. */
export async function finalList(
  store: Store,
  board: BoardDocument,
  run: BoardPeriodRun,
): Promise<{ readonly ranked: readonly ResultRow[]; readonly scores: readonly number[] }> {
  const ranked: ResultRow[] = [];
  const scores: number[] = [];
  for (const list of listsOf(board, run)) {
    const members = await allOf(store, list);
    const ranks = competitionRanks(members.map((one) => one.score));
    scores.push(...members.map((one) => one.score));
    const rows = members.slice(0, BOARD_LIMITS.rowsMax);
    ranked.push(
      ...rows.map(({ memberId, groupId, score }, index) => ({ memberId, groupId, rank: ranks[index] ?? 1, score })),
    );
  }
  return { ranked, scores: scores.sort((a, b) => b - a) };
}

/** The lists in which a period of a board is ranked: one, or one per league. */
export function listsOf(board: BoardDocument, run: BoardPeriodRun): readonly string[] {
  if (!run.terms.hasLeagues) return [listId(board.id, run.key, null)];
  const newcomers = Math.ceil(board.newcomerCount / BOARD_LIMITS.leagueSize);
  const count = board.leagueFloors.length + newcomers;
  return Array.from({ length: count }, (_, league) => listId(board.id, run.key, league));
}

/** Everybody of a list, the best first. One request per hundred. */
export async function allOf(store: Store, list: string): Promise<readonly StandingDocument[]> {
  const all: StandingDocument[] = [];
  let after = '';
  for (;;) {
    const found = await store.query(standings, {
      equal: { list },
      range: { field: 'rankKey', after },
      order: { field: 'rankKey', direction: 'up' },
      limit: LIMITS.getManyMax,
    });
    all.push(...found);
    const last = found.at(-1);
    if (last === undefined || found.length < LIMITS.getManyMax) return all;
    after = last.rankKey;
  }
}
