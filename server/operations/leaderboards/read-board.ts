import type { BoardView, readBoard as contract } from '../../../contracts/leaderboards';
import { mayAccess } from '../../../domain/groups/role';
import { accept, refuse } from '../../../domain/kernel/result';
import { BOARD_LIMITS } from '../../../domain/leaderboards/board-limits';
import { competitionRanks } from '../../../domain/leaderboards/rank';
import {
  type BoardDocument,
  type BoardNightDocument,
  boardNights,
  listId,
  type StandingDocument,
  standingId,
  standings,
} from '../../documents/boards';
import { type MembershipDocument, memberships, membershipId } from '../../documents/memberships';
import type { Store } from '../../ports/store';
import type { ReadHandler } from '../../runtime/handler';
import { boardFacts, boardOf } from './board-of';
import { boardRow, membershipsOf, type Reading } from './board-rows';
import { placeOf } from './my-place';

/**
 * A board with its best and my own place. Besides the door's: four requests for the best (board, list, names, last
 * night), four for me (standing, membership, and, below
 * the best, my place counted and the next one above), one for my best.
 */
export const readBoard: ReadHandler<typeof contract> = async (input, context) => {
  const { store } = context.ports;
  const { memberId } = context.person;
  const board = await boardOf(store, input);
  if (board === null) return refuse('BOARD_UNKNOWN');
  if (board.paused && !mayAccess('assistant', context.person, board.groupId)) {
    return refuse('BOARD_PAUSED', { reason: board.pauseReason });
  }
  const { mine, membership, bestScore } = await readMine(store, board, { groupId: input.groupId, memberId });
  const league = board.run.terms.hasLeagues ? (mine?.league ?? 0) : null;
  const reading = { readerId: memberId, masksNames: masks(board), nowMs: context.nowMs };
  const shown = await readList(store, listId(board.id, board.run.key, league), { mine, membership, reading });
  return accept({
    ...boardFacts(board),
    league,
    ...shown,
    isLeftOut: isLeftOut(board, mine, membership),
    isHidden: membership?.hidesOnBoards === true,
    bestScore,
    checked: board.checked,
    lastResultKey: board.lastRunKey,
  });
};

/** What is known of the reader. Three requests. */
async function readMine(
  store: Store,
  board: BoardDocument,
  { groupId, memberId }: { readonly groupId: string; readonly memberId: string },
) {
  const [mine, membership, [best]] = await Promise.all([
    store.get(standings, standingId(board.id, board.run.key, memberId)),
    store.get(memberships, membershipId(groupId, memberId)),
    store.query(standings, {
      equal: { boardMember: `${board.id}:${memberId}` },
      order: { field: 'score', direction: 'down' },
      limit: 1,
    }),
  ]);
  return { mine, membership, bestScore: best?.score ?? 0 };
}

/** Whether somebody without a place has none because they are staff. */
const isLeftOut = (
  { run }: BoardDocument,
  mine: StandingDocument | null,
  membership: MembershipDocument | null,
): boolean => run.terms.excludesStaff && mine === null && (membership?.role ?? 'member') !== 'member';

/** People of other groups are never named in full. */
const masks = (board: BoardDocument): boolean => board.run.terms.masksNames || board.scope === 'organisation';

interface Mine {
  readonly mine: StandingDocument | null;
  readonly membership: MembershipDocument | null;
  readonly reading: Omit<Reading, 'night'>;
}

async function readList(
  store: Store,
  list: string,
  { mine, membership, reading }: Mine,
): Promise<Pick<BoardView, 'rows' | 'me' | 'memberCount'>> {
  const [found, night] = await Promise.all([
    store.query(standings, {
      equal: { list },
      order: { field: 'rankKey', direction: 'up' },
      limit: BOARD_LIMITS.rowsMax,
    }),
    store.get(boardNights, list),
  ]);
  const who = await membershipsOf(store, found);
  const full = { ...reading, night: night?.ranks ?? null };
  const ranks = competitionRanks(found.map((one) => one.score));
  const rows = found.map((one, index) =>
    boardRow(one, ranks[index] ?? 1, { membership: who.get(one.memberId), reading: full }),
  );
  const place = { membership: membership ?? undefined, reading: full, histogram: night?.histogram };
  const me = mine === null ? null : (mineAmong(rows) ?? (await placeOf(store, mine, place)));
  return { rows: found.length < BOARD_LIMITS.rankedMin ? [] : rows, me, memberCount: lengthOf(found, night) };
}

/** Members on a list: counted where all are shown, else as of last night. */
function lengthOf(shown: readonly StandingDocument[], night: BoardNightDocument | null): number {
  return shown.length < BOARD_LIMITS.rowsMax ? shown.length : Math.max(shown.length, night?.memberCount ?? 0);
}

/** My place when it is among the best; the way up is to be read off the rows. */
function mineAmong(rows: BoardView['rows']): BoardView['me'] {
  const me = rows.find((row) => row.isMe);
  if (me === undefined) return null;
  const next = rows.filter((row) => row.score > me.score).at(-1);
  return {
    ...me,
    isAbout: false,
    toPass: next === undefined ? null : { score: next.score - me.score + 1, rank: next.rank },
  };
}
