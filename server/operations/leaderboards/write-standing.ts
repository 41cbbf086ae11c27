import { countersAt } from '../../../domain/groups/period-counters';
import { businessDayAt } from '../../../domain/kernel/business-day';
import type { Move } from '../../../domain/leaderboards/histogram';
import { seatIn } from '../../../domain/leaderboards/league';
import { isRolling } from '../../../domain/leaderboards/period';
import { rankKey } from '../../../domain/leaderboards/rank';
import {
  type BoardDocument,
  type BoardPeriodRun,
  boards,
  listId,
  NO_LIST,
  type StandingDocument,
  standingId,
  standings,
} from '../../documents/boards';
import type { MembershipDocument } from '../../documents/memberships';
import { orderKey } from '../../documents/order';
import type { Ports } from '../../ports/ports';
import type { Stored, Transaction } from '../../ports/store';
import type { MemberTally } from './tally-member';

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

interface Placing {
  readonly run: BoardPeriodRun;
  readonly tally: MemberTally;
  readonly nowMs: number;
  /** The group under whose membership the member is shown. */
  readonly shownIn: string;
}

/** Where a member stood in the period before; null where they had no place. */
type Before = Stored<StandingDocument> | null;

/** One to five requests; none is a write when nothing has changed. Null when the member moved in no list. */
export async function writeStanding(
  ports: ProjectPorts,
  projection: Projection,
  placing: Placing,
): Promise<MoveIn | null> {
  const { run, tally } = placing;
  const id = standingId(projection.board.id, run.key, projection.membership.memberId);
  const known = await ports.store.get(standings, id);
  if (isSame(known, nextStanding(ports, projection, { ...placing, league: known?.league ?? null, before: known })))
    return null;
  return ports.store.transact(async (tx): Promise<MoveIn | null> => {
    const before = await tx.get(standings, id);
    const isPlaced = tally.score > 0;
    if (!isPlaced && before === null) return null;
    // A window may hold something of theirs again: their best stays with their place in it.
    if (!isPlaced && before !== null && !isRolling(run.terms)) {
      await tx.remove(standings, before);
      return { list: before.list, before: before.score, after: null };
    }
    const league = before === null ? await leagueOf(tx, projection, run) : before.league;
    const next = nextStanding(ports, projection, { ...placing, league, before });
    if (before === null) await tx.create(standings, next);
    else await tx.replace(standings, before, next);
    return moveOf(before, next);
  });
}

function isSame(known: Before, next: StandingDocument): boolean {
  if (known === null) return next.score <= 0;
  return known.rankKey === next.rankKey && known.groupId === next.groupId && known.list === next.list;
}

const scoreIn = (standing: StandingDocument | null): number | null =>
  standing === null || standing.list === NO_LIST ? null : standing.score;

function moveOf(before: Before, next: StandingDocument): MoveIn | null {
  const move = { before: scoreIn(before), after: scoreIn(next) };
  const list = next.list === NO_LIST ? before?.list : next.list;
  return list === undefined || list === NO_LIST ? null : { list, ...move };
}

/** A standing as a tally makes it. */
export function nextStanding(
  { keys }: { readonly keys: Pick<ProjectPorts['keys'], 'digest'> },
  { board, membership }: Pick<Projection, 'board' | 'membership'>,
  { run, tally, nowMs, shownIn, league, before }: Placing & { readonly league: number | null; readonly before: Before },
): StandingDocument {
  const { memberId } = membership;
  const id = standingId(board.id, run.key, memberId);
  const score = Math.max(0, tally.score);
  const isWindow = isRolling(run.terms);
  // A window is over at midnight, and may be told some minutes later.
  const day = businessDayAt(isWindow ? run.untilMs - 1 : nowMs);
  const salt = keys.digest('operation', `rank|${id}`).slice(0, 12);
  return {
    id,
    schema: 1,
    boardId: board.id,
    memberId,
    groupId: shownIn,
    list: score === 0 ? NO_LIST : listId(board.id, run.key, league),
    league,
    score,
    rankKey: rankKey({ score, grownAtMs: tally.grownAtMs, salt }),
    gained: { day, score: tally.gainedToday },
    ...(isWindow ? pastBest(before, day) : {}),
    boardMember: `${board.id}:${memberId}`,
    order: orderKey(nowMs, id),
  };
}

/** A score that stood at the end of a day was reached; what is taken back on the same day was not. */
function pastBest(before: Before, day: string): Required<Pick<StandingDocument, 'pastBestScore' | 'pastBestDay'>> {
  const known = { pastBestScore: before?.pastBestScore ?? 0, pastBestDay: before?.pastBestDay ?? '' };
  if (before === null || before.gained.day === day || before.score <= known.pastBestScore) return known;
  return { pastBestScore: before.score, pastBestDay: before.gained.day };
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
  const checkInDays = countersAt(membership.counters, 0).scores.checkInDays?.total ?? 0;
  const { league, newcomerCounts } = seatIn(now, { lastKey: last?.rankKey ?? null, checkInDays });
  if (newcomerCounts !== now.newcomerCounts) {
    const { version: _, ...before } = now;
    await tx.replace(boards, now, { ...before, newcomerCounts });
  }
  return league;
}
