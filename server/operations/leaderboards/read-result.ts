import type { BoardResult, readResult as contract } from '../../../contracts/leaderboards';
import { accept, refuse } from '../../../domain/kernel/result';
import { BOARD_LIMITS } from '../../../domain/leaderboards/board-limits';
import { competitionRanks } from '../../../domain/leaderboards/rank';
import {
  type BoardPrizeDocument,
  boardPrizes,
  type BoardResultDocument,
  boardResults,
  listId,
  type ResultRow,
  runId,
  standingId,
  standings,
} from '../../documents/boards';
import type { Store } from '../../ports/store';
import type { ReadHandler } from '../../runtime/handler';
import { boardOf, shownRun } from './board-of';
import { membershipsOf, shownOnBoard } from './board-rows';

/** How a period ended. Four reads besides the door's, two more where it was played in leagues. */
export const readResult: ReadHandler<typeof contract> = async (input, context) => {
  const { store } = context.ports;
  const { memberId } = context.person;
  const board = await boardOf(store, input);
  if (board === null) return refuse('BOARD_UNKNOWN');
  const [result, prize] = await Promise.all([
    store.get(boardResults, runId(board.id, input.periodKey)),
    store.get(boardPrizes, standingId(board.id, input.periodKey, memberId)),
  ]);
  if (result === null) return refuse('RESULT_UNKNOWN');
  const { run, memberCount, hash, settledAtMs } = result;
  const { league, rows } = await listOf(store, result, memberId);
  return accept({
    boardId: board.id,
    run: shownRun(run),
    memberCount,
    league,
    rows: await shownRows(store, { ...result, rows }, memberId),
    hash,
    settledAtMs,
    myPrize: prize === null ? null : shownPrize(prize),
  });
};

/** A coupon that somebody holds as many of as anybody may was not given. */
const shownPrize = ({ rank, prize, state, couponId }: BoardPrizeDocument): BoardResult['myPrize'] => ({
  rank,
  points: prize.points,
  couponTitle: state === 'given' && couponId == null ? '' : (prize.coupon?.title ?? ''),
  state,
});

/** The rows that were sealed; of leagues, the reader's own, as it was left when the period was settled. */
async function listOf(
  store: Store,
  { boardId, run, rows }: BoardResultDocument,
  readerId: string,
): Promise<{ readonly league: number | null; readonly rows: readonly ResultRow[] }> {
  if (!run.terms.hasLeagues) return { league: null, rows };
  const mine = await store.get(standings, standingId(boardId, run.key, readerId));
  const league = mine?.league ?? 0;
  const found = await store.query(standings, {
    equal: { list: listId(boardId, run.key, league) },
    order: { field: 'rankKey', direction: 'up' },
    limit: BOARD_LIMITS.rowsMax,
  });
  const ranks = competitionRanks(found.map((one) => one.score));
  const ranked = found.map(({ memberId, groupId, score }, at) => ({ memberId, groupId, score, rank: ranks[at] ?? 1 }));
  return { league, rows: ranked };
}

async function shownRows(
  store: Store,
  { rows, run, scope }: Pick<BoardResultDocument, 'rows' | 'run' | 'scope'>,
  readerId: string,
): Promise<BoardResult['rows']> {
  const who = await membershipsOf(store, rows);
  const reading = { readerId, masksNames: run.terms.masksNames || scope === 'organisation' };
  return rows.map(({ memberId, rank, score }) => ({
    rank,
    score,
    isMe: memberId === readerId,
    ...shownOnBoard(who.get(memberId), reading),
  }));
}
