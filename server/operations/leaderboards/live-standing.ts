import { isStaff } from '../../../domain/groups/role';
import { isWithin } from '../../../domain/leaderboards/period';
import { type BoardDocument, NO_LIST, type StandingDocument } from '../../documents/boards';
import type { MembershipDocument } from '../../documents/memberships';
import type { PersonDocument } from '../../documents/people';
import type { Keys } from '../../ports/keys';
import type { Stored } from '../../ports/store';
import { tallyNow } from './tally-member';
import { nextStanding } from './write-standing';

/** Whoever looks at a board. */
export interface BoardReader {
  readonly board: BoardDocument;
  /** Where the board last put them; null before it did. */
  readonly known: Stored<StandingDocument> | null;
  readonly membership: MembershipDocument | null;
  readonly person: PersonDocument;
}

/**
 * Where the reader stands. What they did since the board was last read counts at once, for it is on their membership; that of
 * others comes with the next reading. Null without a place. No request.
 */
export function liveStanding(keys: Pick<Keys, 'digest'>, reader: BoardReader, nowMs: number): StandingDocument | null {
  const { known } = reader;
  const shown = known?.list === NO_LIST ? null : known;
  const now = mayHaveMore(reader, nowMs) ? standingNow(keys, reader, nowMs) : null;
  return now !== null && now.score > (shown?.score ?? 0) ? now : shown;
}

function standingNow(
  keys: Pick<Keys, 'digest'>,
  { board, known, membership }: BoardReader,
  nowMs: number,
): StandingDocument | null {
  const { run } = board;
  const tally = membership === null ? null : tallyNow(membership, { run, nowMs });
  if (membership === null || tally === null) return null;
  const placing = { run, tally, nowMs, shownIn: membership.groupId, league: known?.league ?? null, before: known };
  return nextStanding({ keys }, { board, membership }, placing);
}

/** A board of every group adds up what only its job reads, and a league is chosen by it. */
function mayHaveMore(reader: BoardReader, nowMs: number): boolean {
  const { board, known, membership } = reader;
  const { scope, status, run } = board;
  const isHere = membership?.status === 'active' && membership.groupId === board.groupId;
  const isOn = status === 'running' && isWithin(run, nowMs);
  return scope === 'group' && isHere && isOn && !(run.terms.hasLeagues && known === null) && !isStaffOut(reader);
}

/** Whether the reader is left out as staff: of the board's group or, on a board of every group, of any. */
export function isStaffOut({ board, membership, person }: Omit<BoardReader, 'known'>): boolean {
  const isOfGroup = person.roles.length > 0 || (membership?.role ?? 'member') !== 'member';
  return board.run.terms.excludesStaff && (board.scope === 'group' ? isOfGroup : isStaff(person));
}
