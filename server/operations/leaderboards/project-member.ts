import type { BoardDocument, BoardPeriodRun } from '../../documents/boards';
import { type MembershipDocument, memberships } from '../../documents/memberships';
import type { Store } from '../../ports/store';
import { isExcluded, waitsForLeagues } from './board-of';
import { type MemberTally, tallyMember } from './tally-member';
import { type MoveIn, type Projection, type ProjectPorts, writeStanding } from './write-standing';

/**
 * Puts a member where their counters say, in every period of the board that is open, and says what moved. May be
 * repeated: the standing follows from what is counted, not from what happened.
 */
export async function projectMember(ports: ProjectPorts, projection: Projection): Promise<readonly MoveIn[]> {
  const { board, membership } = projection;
  const found = await rankedMemberships(ports.store, board, membership);
  const moves: MoveIn[] = [];
  for (const run of [board.settling, waitsForLeagues(board) ? null : board.run]) {
    if (run === null) continue;
    const nowMs = ports.clock.nowMs();
    const counted = countedIn(found, run);
    const tally = mayStand(found, projection, run) ? await tallyMember(ports.store, counted, { run, nowMs }) : NO_PLACE;
    const move = await writeStanding(ports, projection, { run, tally, nowMs, shownIn: shownIn(counted, membership) });
    if (move !== null) moves.push(move);
  }
  return moves;
}

const NO_PLACE: MemberTally = { score: 0, grownAtMs: 0, gainedToday: 0 };

/** The memberships whose counts a board adds up: one for a group's board, all of a person for the organisation's. */
export async function rankedMemberships(
  store: Store,
  board: BoardDocument,
  membership: MembershipDocument,
): Promise<readonly MembershipDocument[]> {
  if (board.scope === 'group') return membership.status === 'active' ? [membership] : [];
  const all = await store.query(memberships, {
    equal: { memberId: membership.memberId },
    order: { field: 'order', direction: 'up' },
    limit: 50,
  });
  return all.filter((one) => one.status === 'active');
}

/** Those of a person's memberships that a period counts. */
export const countedIn = (
  found: readonly MembershipDocument[],
  run: Pick<BoardPeriodRun, 'terms'>,
): readonly MembershipDocument[] => found.filter(({ groupId }) => !isExcluded(run, groupId));

/** The group under whose membership somebody is shown: the one that changed, where it counts. */
const shownIn = (counted: readonly MembershipDocument[], changed: MembershipDocument): string =>
  (counted.find((one) => one.id === changed.id) ?? counted[0] ?? changed).groupId;

/** Whether a member has a place in a period: somebody who left has none, nor has staff where staff are left out. */
export function mayStand(
  found: readonly MembershipDocument[],
  projection: Projection,
  run: Pick<BoardPeriodRun, 'terms'>,
): boolean {
  return countedIn(found, run).length > 0 && !(run.terms.excludesStaff && isStaff(found, projection));
}

function isStaff(found: readonly MembershipDocument[], { membership, officeHolders }: Projection): boolean {
  return officeHolders.has(membership.memberId) || found.some((one) => one.role !== 'member');
}
