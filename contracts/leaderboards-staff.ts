import * as v from 'valibot';
import { BOARD_LIMITS, BOARD_PERIODS, OFFERED_KINDS } from '../domain/leaderboards/board-limits';
import { LIMITS } from '../domain/kernel/limits';
import { day, id, optionalText, page, text, whole } from './fields';
import type { ShownPerson } from './groups';
import { type BoardFacts, unknownBoard } from './leaderboards';
import { change, read } from './operation';
import type { Page } from './page';

const board = { groupId: id, boardId: id };

const prize = v.strictObject({
  fromRank: whole(1, BOARD_LIMITS.winnersMax),
  toRank: whole(1, BOARD_LIMITS.winnersMax),
  points: whole(0, BOARD_LIMITS.prizePointsMax),
  couponBatchId: v.optional(v.nullable(id), null),
});

/** The terms an operator writes. */
const terms = v.strictObject({
  title: text(LIMITS.titleMax),
  ruleText: optionalText(LIMITS.ruleMax),
  weights: v.pipe(
    v.array(v.strictObject({ kind: v.picklist(OFFERED_KINDS), weight: whole(1, BOARD_LIMITS.weightMax) })),
    v.minLength(1),
    v.maxLength(BOARD_LIMITS.weightsMax),
  ),
  period: v.picklist(BOARD_PERIODS),
  season: v.nullable(v.strictObject({ startDay: day, endDay: day })),
  excludesStaff: v.boolean(),
  excludedGroupIds: v.optional(
    v.pipe(
      v.array(id),
      v.maxLength(BOARD_LIMITS.excludedGroupsMax),
      v.check((all) => new Set(all).size === all.length),
    ),
  ),
  masksNames: v.boolean(),
  hasLeagues: v.boolean(),
  prizes: v.pipe(v.array(prize), v.maxLength(BOARD_LIMITS.prizesMax)),
  tieReserveCount: whole(0, BOARD_LIMITS.tieReserveMax),
});

/** details.field: what does not make sense; `couponsShort` when the batch has too few left for every tie. */
const wrongTerms = { TERMS_WRONG: 'final' } as const;
const noGroup = { GROUP_DISSOLVED: 'door' } as const;

/**
 * Opens a board. Its prizes begin with the first period that begins after it: members read what can be won before it
 * counts.
 */
export const createBoard = change<BoardFacts>()({
  access: 'admin',
  input: v.strictObject({ groupId: id, scope: v.picklist(['group', 'organisation']), terms }),
  refusals: {
    ...wrongTerms,
    ...noGroup,
    /** Only an owner opens a board of the whole organisation. */
    OWNERS_ONLY: 'door',
    /** details.max. */
    TOO_MANY_BOARDS: 'final',
  },
  metered: true,
  audited: true,
});

/** Changes a board from its next period on; before its first day, at once. */
export const editBoard = change<BoardFacts>()({
  access: 'admin',
  input: v.strictObject({ ...board, terms }),
  refusals: {
    ...unknownBoard,
    ...wrongTerms,
    ...noGroup,
    ENDED: 'final',
    EDIT_LOCKED: 'final',
    /** The next period has begun and is not opened yet: a change would alter what members compete for. */
    PERIOD_ENDING: 'again',
  },
  metered: true,
  audited: true,
});

/** Hides a board and holds its settlement back. What members do goes on counting. */
export const pauseBoard = change<BoardFacts>()({
  access: 'admin',
  input: v.strictObject({ ...board, reason: text(LIMITS.noteMax) }),
  refusals: { ...unknownBoard, ...noGroup, ENDED: 'final', ALREADY_PAUSED: 'final' },
  metered: true,
  audited: true,
});

export const resumeBoard = change<BoardFacts>()({
  access: 'admin',
  input: v.strictObject(board),
  refusals: { ...unknownBoard, ...noGroup, ENDED: 'final', NOT_PAUSED: 'final' },
  metered: true,
  audited: true,
});

/** Ends a board. A period with prizes that has begun is not taken away: the board ends with it. */
export const endBoard = change<BoardFacts>()({
  access: 'admin',
  input: v.strictObject({ ...board, reason: text(LIMITS.noteMax) }),
  refusals: { ...unknownBoard, ...noGroup, ENDED: 'final' },
  metered: true,
  audited: true,
});

/** The boards of a group, newest first, ended ones too. */
export const listManagedBoards = read<Page<BoardFacts>>()({
  access: 'assistant',
  input: v.strictObject({ groupId: id, ...page }),
  refusals: {},
});

/** Members of the group who have no place in the period that is on and want their name on boards, who joined last first. */
export const listAbsent = read<Page<{ readonly memberId: string; readonly who: ShownPerson }>>()({
  access: 'assistant',
  input: v.strictObject({ ...board, ...page }),
  refusals: unknownBoard,
});

/** How a board stands as a real xlsx, kept for a day, opened with `groups.open-export`. Names as members chose. */
export const exportBoard = change<{ readonly fileId: string; readonly fileName: string }>()({
  access: 'admin',
  input: v.strictObject(board),
  refusals: unknownBoard,
  metered: true,
  audited: true,
});
