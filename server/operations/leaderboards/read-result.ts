import type { readResult as contract } from '../../../contracts/leaderboards';
import { accept, refuse } from '../../../domain/kernel/result';
import {
  type BoardPrizeDocument,
  boardPrizes,
  type BoardResultDocument,
  boardResults,
  runId,
  standingId,
} from '../../documents/boards';
import type { Store } from '../../ports/store';
import type { ReadHandler } from '../../runtime/handler';
import { boardOf, shownRun } from './board-of';
import { membershipsOf, shownOnBoard } from './board-rows';

/** How a period ended. Four requests besides the door's. */
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
  return accept({
    boardId: board.id,
    run: shownRun(run),
    memberCount,
    rows: await rowsOf(store, result, memberId),
    hash,
    settledAtMs,
    myPrize: prize === null ? null : shownPrize(prize),
  });
};

const shownPrize = ({ rank, prize, state }: BoardPrizeDocument) => ({
  rank,
  points: prize.points,
  couponTitle: prize.coupon?.title ?? '',
  state,
});

async function rowsOf(store: Store, { rows, run, scope }: BoardResultDocument, readerId: string) {
  const who = await membershipsOf(store, rows);
  const reading = { readerId, masksNames: run.terms.masksNames || scope === 'organisation' };
  return rows.map(({ memberId, rank, score }) => ({
    rank,
    score,
    isMe: memberId === readerId,
    ...shownOnBoard(who.get(memberId), reading),
  }));
}
