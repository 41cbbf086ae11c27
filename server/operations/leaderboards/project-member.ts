import { businessDayAt } from '../../../domain/kernel/business-day';
import type { Move } from '../../../domain/leaderboards/histogram';
import { leagueFor } from '../../../domain/leaderboards/league';
import { rankKey } from '../../../domain/leaderboards/rank';
import {
  type BoardDocument,
  type BoardPeriodRun,
  boards,
  listId,
  type StandingDocument,
  standingId,
  standings,
} from '../../documents/boards';
import { type MembershipDocument, memberships } from '../../documents/memberships';
import { orderKey } from '../../documents/order';
import type { Ports } from '../../ports/ports';
import type { Stored, Store, Transaction } from '../../ports/store';
import { type MemberTally, tallyMember } from './tally-member';

export type ProjectPorts = Pick<Ports, 'store' | 'clock' | 'keys'>;

/** A member in front of a board. */
export interface Projection {
  readonly board: BoardDocument;
  readonly membership: MembershipDocument;
  /** Holders of an office of the organisation. */
  readonly officeHolders: ReadonlySet<string>;
}

/** How a member moved in a list. */
export interface MoveIn extends Move {
  readonly list: string;
}

/**
 * Puts a member where their counters say, in every period of the board that is open, and says what moved. May be
 * repeated: the standing follows from what is counted, not from what happened.
 */
export async function projectMember(ports: ProjectPorts, projection: Projection): Promise<readonly MoveIn[]> {
  const { board, membership } = projection;
  const found = await rankedMemberships(ports.store, board, membership);
  const moves: MoveIn[] = [];
  for (const run of [board.settling, board.run]) {
    if (run === null) continue;
    const nowMs = ports.clock.nowMs();
    const tally = mayStand(found, projection, run) ? await tallyMember(ports.store, found, { run, nowMs }) : NO_PLACE;
    const move = await writeStanding(ports, projection, { run, tally, nowMs });
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

/** Whether a member has a place in a period: somebody who left has none, nor has staff where staff are left out. */
export function mayStand(
  found: readonly MembershipDocument[],
  projection: Projection,
  run: Pick<BoardPeriodRun, 'terms'>,
): boolean {
  return found.length > 0 && !(run.terms.excludesStaff && isStaff(found, projection));
}

function isStaff(found: readonly MembershipDocument[], { membership, officeHolders }: Projection): boolean {
  return officeHolders.has(membership.memberId) || found.some((one) => one.role !== 'member');
}

interface Placing {
  readonly run: BoardPeriodRun;
  readonly tally: MemberTally;
  readonly nowMs: number;
}

/** One to five requests; none is a write when nothing has changed. */
async function writeStanding(ports: ProjectPorts, projection: Projection, placing: Placing): Promise<MoveIn | null> {
  const { board, membership } = projection;
  const id = standingId(board.id, placing.run.key, membership.memberId);
  const known = await ports.store.get(standings, id);
  if (
    known === null
      ? placing.tally.score <= 0
      : isSame(known, nextStanding(ports, projection, { ...placing, league: known.league }))
  )
    return null;
  return ports.store.transact(async (tx): Promise<MoveIn | null> => {
    const before = await tx.get(standings, id);
    if (placing.tally.score <= 0) {
      if (before === null) return null;
      await tx.remove(standings, before);
      return { list: before.list, before: before.score, after: null };
    }
    const league = before === null ? await leagueOf(tx, projection, placing.run) : before.league;
    const next = nextStanding(ports, projection, { ...placing, league });
    if (before === null) await tx.create(standings, next);
    else await tx.replace(standings, before, next);
    return { list: next.list, before: before?.score ?? null, after: next.score };
  });
}

const isSame = (known: Stored<StandingDocument>, next: StandingDocument): boolean =>
  known.rankKey === next.rankKey && known.groupId === next.groupId;

function nextStanding(
  { keys }: ProjectPorts,
  { board, membership }: Projection,
  { run, tally, nowMs, league }: Placing & { readonly league: number | null },
): StandingDocument {
  const { memberId, groupId } = membership;
  const id = standingId(board.id, run.key, memberId);
  const { score, grownAtMs, gainedToday } = tally;
  return {
    id,
    schema: 1,
    boardId: board.id,
    memberId,
    groupId,
    list: listId(board.id, run.key, league),
    league,
    score,
    rankKey: rankKey({
      score: Math.max(0, score),
      grownAtMs,
      salt: keys.digest('operation', `rank|${id}`).slice(0, 12),
    }),
    gained: { day: businessDayAt(nowMs), score: gainedToday },
    boardMember: `${board.id}:${memberId}`,
    order: orderKey(nowMs, id),
  };
}

/** Where a member begins a period; a newcomer is counted on the board, so that leagues fill one after another. */
async function leagueOf(
  tx: Transaction,
  { board, membership }: Projection,
  run: BoardPeriodRun,
): Promise<number | null> {
  if (!run.terms.hasLeagues) return null;
  const now = await tx.get(boards, board.id);
  if (now === null) return 0;
  const last =
    now.lastRunKey === null ? null : await tx.get(standings, standingId(board.id, now.lastRunKey, membership.memberId));
  const lastScore = last?.score ?? null;
  const league = leagueFor(now.leagueFloors, lastScore, now.newcomerCount);
  if (league >= now.leagueFloors.length) {
    const { version: _, ...before } = now;
    await tx.replace(boards, now, { ...before, newcomerCount: now.newcomerCount + 1 });
  }
  return league;
}
