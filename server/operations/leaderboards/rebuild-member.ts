import { weigh } from '../../../domain/leaderboards/score';
import { standingId, standings } from '../../documents/boards';
import type { Store } from '../../ports/store';
import { mayStand, type Projection, rankedMemberships } from './project-member';
import { tallyFromRecords } from './score-records';

/** Whether a member stands on the running period with exactly what the ledger and the records prove. */
export async function isRightlyPlaced(store: Store, projection: Projection): Promise<boolean> {
  const { board, membership } = projection;
  const { run } = board;
  const standing = await store.get(standings, standingId(board.id, run.key, membership.memberId));
  return (standing?.score ?? 0) === Math.max(0, await provedScore(store, projection));
}

/** The score of the running period, from the records alone. */
export async function provedScore(store: Store, projection: Projection): Promise<number> {
  const { board, membership } = projection;
  const { weights } = board.run.terms;
  const found = await rankedMemberships(store, board, membership);
  if (!mayStand(found, projection, board.run)) return 0;
  let score = 0;
  for (const one of found) {
    score += weigh(weights, (await tallyFromRecords(store, one, { weights, period: board.run })).scores);
  }
  return score;
}
