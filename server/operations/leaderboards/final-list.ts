import { LIMITS } from '../../../domain/kernel/limits';
import { BOARD_LIMITS } from '../../../domain/leaderboards/board-limits';
import { leagueCount } from '../../../domain/leaderboards/league';
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

/** How a period ended: rows of its lists, the best of each first, and the key of everybody, the best first. */
export async function finalList(
  store: Store,
  board: BoardDocument,
  run: BoardPeriodRun,
): Promise<{ readonly ranked: readonly ResultRow[]; readonly rankKeys: readonly string[] }> {
  const ranked: ResultRow[] = [];
  const rankKeys: string[] = [];
  for (const list of listsOf(board, run)) {
    const members = await allOf(store, list);
    const ranks = competitionRanks(members.map((one) => one.score));
    for (const { rankKey } of members) rankKeys.push(rankKey);
    const rows = members.slice(0, BOARD_LIMITS.rowsMax);
    ranked.push(
      ...rows.map(({ memberId, groupId, score }, index) => ({ memberId, groupId, rank: ranks[index] ?? 1, score })),
    );
  }
  return { ranked, rankKeys: rankKeys.sort() };
}

/** The lists in which a period of a board is ranked: one, or one per league. */
export function listsOf(board: BoardDocument, run: BoardPeriodRun): readonly string[] {
  if (!run.terms.hasLeagues) return [listId(board.id, run.key, null)];
  return Array.from({ length: leagueCount(board) }, (_, league) => listId(board.id, run.key, league));
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
