import { COUNTED_MAX, withMoves } from '../../../domain/leaderboards/histogram';
import { type BoardDocument, boardNights } from '../../documents/boards';
import type { Store } from '../../ports/store';
import type { MoveIn } from './write-standing';

/**
 * Keeps the histograms of a large board up to date with members that moved. What a call that dies in between loses, the next
 * night makes good. Nothing on a board that is counted.
 */
export async function moveHistograms(store: Store, board: BoardDocument, moves: readonly MoveIn[]): Promise<void> {
  if (moves.length === 0 || (board.checked?.memberCount ?? 0) <= COUNTED_MAX) return;
  for (const list of new Set(moves.map((move) => move.list))) {
    await store.transact(async (tx) => {
      const night = await tx.get(boardNights, list);
      if (night?.histogram === undefined) return;
      const { version: _, ...before } = night;
      const here = moves.filter((move) => move.list === list);
      await tx.replace(boardNights, night, { ...before, histogram: withMoves(night.histogram, here) });
    });
  }
}
