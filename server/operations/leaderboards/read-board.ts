import type { BoardView, readBoard as contract } from '../../../contracts/leaderboards';
import { mayAccess } from '../../../domain/groups/role';
import { accept, refuse } from '../../../domain/kernel/result';
import { BOARD_LIMITS } from '../../../domain/leaderboards/board-limits';
import { isRolling } from '../../../domain/leaderboards/period';
import { competitionRanks } from '../../../domain/leaderboards/rank';
import {
  type BoardDocument,
  type BoardNightDocument,
  boardNights,
  listId,
  periodKeyOf,
  type StandingDocument,
  standingId,
  standings,
} from '../../documents/boards';
import { type MembershipDocument, memberships, membershipId } from '../../documents/memberships';
import type { Store } from '../../ports/store';
import type { ReadHandler } from '../../runtime/handler';
import { boardFacts, boardOf } from './board-of';
import { boardRow, membershipsOf, type Reading } from './board-rows';
import { isStaffOut, liveStanding } from './live-standing';
import { placeOf } from './my-place';

/**
 * A board with its best and my own place, with what I did just now. Besides the door's: four requests for the best (board,
 * list, names, last night), four for me (standing, membership, and, below the best, my place counted and the next one
 * above), one for my best.
 */
export const readBoard: ReadHandler<typeof contract> = async (input, context) => {
  const { store, keys } = context.ports;
  const { person, nowMs } = context;
  const { memberId } = person;
  const board = await boardOf(store, input);
  if (board === null) return refuse('BOARD_UNKNOWN');
  if (board.paused && !mayAccess('assistant', person, board.groupId)) {
    return refuse('BOARD_PAUSED', { reason: board.pauseReason });
  }
  const { known, membership, best } = await readMine(store, board, { groupId: input.groupId, memberId });
  const mine = liveStanding(keys, { board, known, membership, person }, nowMs);
  const league = leagueOf(board, mine);
  const reading = { readerId: memberId, masksNames: masks(board), nowMs: shownAtMs(board, nowMs) };
  const shown = await readList(store, listId(board.id, board.run.key, league), { mine, membership, reading });
  return accept({
    ...boardFacts(board),
    league,
    ...shown,
    isLeftOut: mine === null && isStaffOut({ board, membership, person }),
    isHidden: membership?.hidesOnBoards === true,
    ...bestOf({ mine, known, best }),
    checked: board.checked,
    lastResultKey: board.lastRunKey,
  });
};

/** The reader's, or the first. */
const leagueOf = ({ run }: BoardDocument, mine: StandingDocument | null): number | null =>
  run.terms.hasLeagues ? (mine?.league ?? 0) : null;

/** What is known of the reader. Three requests. */
async function readMine(
  store: Store,
  board: BoardDocument,
  { groupId, memberId }: { readonly groupId: string; readonly memberId: string },
) {
  const [known, membership, [best]] = await Promise.all([
    store.get(standings, standingId(board.id, board.run.key, memberId)),
    store.get(memberships, membershipId(groupId, memberId)),
    store.query(standings, {
      equal: { boardMember: `${board.id}:${memberId}` },
      order: { field: 'score', direction: 'down' },
      limit: 1,
    }),
  ]);
  return { known, membership, best: best ?? null };
}

type Standing = StandingDocument | null;

/** The best score there was, the latest of equal ones; a window that has moved on goes by its last day. */
function bestOf({ mine, known, best }: { readonly mine: Standing; readonly known: Standing; readonly best: Standing }) {
  const scores = [mine, best].flatMap((one) => (one === null ? [] : [{ score: one.score, key: periodKeyOf(one) }]));
  const { pastBestScore = 0, pastBestDay = '' } = known ?? {};
  const all = [...scores, { score: pastBestScore, key: pastBestDay === '' ? null : pastBestDay }];
  const top = all.reduce((highest, one) => (one.score > highest.score ? one : highest));
  return { bestScore: top.score, bestPeriodKey: top.score > 0 ? top.key : null };
}

/** A window is of its last day until it has moved on, some minutes after midnight. */
const shownAtMs = ({ run }: BoardDocument, nowMs: number): number =>
  isRolling(run.terms) ? Math.min(nowMs, run.untilMs - 1) : nowMs;

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
  const best = withMine(found, mine);
  const who = await membershipsOf(store, best);
  const full = { ...reading, night: night?.ranks ?? null };
  const ranks = competitionRanks(best.map((one) => one.score));
  const rows = best.map((one, index) =>
    boardRow(one, ranks[index] ?? 1, { membership: who.get(one.memberId), reading: full }),
  );
  const place = { membership: membership ?? undefined, reading: full, histogram: night?.histogram };
  const me = mine === null ? null : (mineAmong(rows) ?? (await placeOf(store, mine, place)));
  return { rows: best.length < BOARD_LIMITS.rankedMin ? [] : rows, me, memberCount: lengthOf(best, night) };
}

/** The best, with the reader where they stand now. */
function withMine(found: readonly StandingDocument[], mine: StandingDocument | null): readonly StandingDocument[] {
  if (mine === null) return found;
  const others = found.filter((one) => one.memberId !== mine.memberId);
  const isAmong = others.length < BOARD_LIMITS.rowsMax || mine.rankKey < (others.at(-1)?.rankKey ?? '');
  if (!isAmong) return found;
  const sorted = [...others, mine].sort((a, b) => (a.rankKey < b.rankKey ? -1 : 1));
  return sorted.slice(0, BOARD_LIMITS.rowsMax);
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
