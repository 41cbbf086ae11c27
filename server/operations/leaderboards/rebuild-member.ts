import { weigh } from '../../../domain/leaderboards/score';
import { standingId, standings } from '../../documents/boards';
import type { MembershipDocument } from '../../documents/memberships';
import type { Store } from '../../ports/store';
import { waitsForLeagues } from './board-of';
import { countedIn, mayStand, rankedMemberships } from './project-member';
import { tallyFromRecords } from './score-records';
import type { Projection } from './write-standing';

/**
 * Whether a member stands on the running period with exactly what the ledger and the records prove. Null when another
 * membership of theirs is looked at instead: a person stands once on a board of the whole organisation; and while nobody
 * has a place, because leagues are still to be made. Records are kept
 * for 400 days; of somebody who was there before, they prove a part, and the standing is at least that.
 */
export async function isRightlyPlaced(store: Store, projection: Projection, nowMs: number): Promise<boolean | null> {
  const { board, membership } = projection;
  const { run } = board;
  if (waitsForLeagues(board)) return null;
  const found = await rankedMemberships(store, board, membership);
  if (board.scope === 'organisation' && found[0]?.id !== membership.id) return null;
  const standing = await store.get(standings, standingId(board.id, run.key, membership.memberId));
  const score = standing?.score ?? 0;
  const proved = Math.max(0, await provedScore(store, projection, found));
  return isOlderThanRecords(projection, found, nowMs) ? score >= proved : score === proved;
}

const RECORDS_KEPT_MS = 400 * 86_400_000;

/** The ledger, chains and sign-ups are kept; what proves a day of check-in is not, for ever. */
function isOlderThanRecords({ board }: Projection, found: readonly MembershipDocument[], nowMs: number): boolean {
  const { terms, fromMs } = board.run;
  const keptFromMs = nowMs - RECORDS_KEPT_MS;
  const countsDays = terms.weights.some(({ kind }) => kind === 'checkInDays');
  return countsDays && fromMs < keptFromMs && found.some((one) => one.joinedAtMs < keptFromMs);
}

/** The score of the running period, from the records alone. */
async function provedScore(
  store: Store,
  projection: Projection,
  found: readonly MembershipDocument[],
): Promise<number> {
  const { board } = projection;
  const { weights } = board.run.terms;
  if (!mayStand(found, projection, board.run)) return 0;
  let score = 0;
  for (const one of countedIn(found, board.run)) {
    score += weigh(weights, (await tallyFromRecords(store, one, { weights, period: board.run })).scores);
  }
  return score;
}
