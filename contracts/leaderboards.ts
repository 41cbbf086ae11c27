import * as v from 'valibot';
import type { MedalKind } from '../domain/groups/medals';
import type { BoardKind, BoardTerms } from '../domain/leaderboards/board-terms';
import { id, text } from './fields';
import type { ShownPerson } from './groups';
import { change, read } from './operation';

const board = { groupId: id, boardId: id };

export const unknownBoard = { BOARD_UNKNOWN: 'door' } as const;

/** A period of a board, and what holds for it. */
export interface BoardRun extends BoardTerms {
  readonly periodKey: string;
  readonly fromMs: number;
  readonly untilMs: number;
}

export interface BoardFacts {
  readonly boardId: string;
  readonly scope: 'group' | 'organisation';
  readonly status: 'running' | 'ended';
  readonly paused: boolean;
  readonly pauseReason: string;
  readonly run: BoardRun;
  /** Whether the period that is on is the last one. */
  readonly endsWithRun: boolean;
  /** What holds from the next period on; null when nothing changes. */
  readonly nextTerms: BoardTerms | null;
}

/** The boards of a group and of its organisation that are on, and those that ended lately. */
export const listBoards = read<{ readonly items: readonly BoardFacts[] }>()({
  access: 'member',
  input: v.strictObject({ groupId: id }),
  refusals: {},
});

export interface BoardRow {
  readonly rank: number;
  readonly who: ShownPerson;
  readonly isMe: boolean;
  /** Chose not to be named here: `who` says nothing. */
  readonly isHidden: boolean;
  /** The longest row of days that goes on, 0 when hidden and where none surely does. */
  readonly streakDays: number;
  readonly score: number;
  /** Places gained since yesterday; null without a yesterday to compare with. */
  readonly change: number | null;
}

export interface MyPlace extends BoardRow {
  /** Whether the rank is right but for what moved within the last minute: on lists above 10,000, beyond the best thousand. */
  readonly isAbout: boolean;
  /** What it takes to stand above the next one, whose rank is said among the best only; null at the top. */
  readonly toPass: { readonly score: number; readonly rank: number | null } | null;
}

export interface BoardView extends BoardFacts {
  /** The league that is shown, from 0; null on a board without leagues. */
  readonly league: number | null;
  /** Members on the list; on one longer than is shown, as of last night. */
  readonly memberCount: number;
  /** The best, at most 100. Empty while fewer than five are ranked: then only one's own figures are shown. */
  readonly rows: readonly BoardRow[];
  /** null while I have done nothing that counts, or am not ranked. */
  readonly me: MyPlace | null;
  /** Whether I am left out as staff. */
  readonly isLeftOut: boolean;
  readonly isHidden: boolean;
  /** My best score in any period of this board; 0 before the first. */
  readonly bestScore: number;
  /** The period of it, to be explained; of a window that has moved on its last day. Null before there is any. */
  readonly bestPeriodKey: string | null;
  /** The last comparison of the board with the records. */
  readonly checked: { readonly atMs: number; readonly memberCount: number; readonly mismatchCount: number } | null;
  /** The period that was settled last; null before the first. */
  readonly lastResultKey: string | null;
}

export const readBoard = read<BoardView>()({
  access: 'member',
  input: v.strictObject(board),
  refusals: {
    ...unknownBoard,
    /** details.reason. */
    BOARD_PAUSED: 'door',
  },
});

/** What made a part of a score: the same thing, done `count` times. */
export interface ScoreLine {
  readonly kind: BoardKind;
  /** The challenge's, chain's or event's title; '' for a streak, and for days whose records are gone. */
  readonly title: string;
  readonly count: number;
  /** Of the kind: points, days. */
  readonly amount: number;
  readonly weight: number;
  /** amount × weight. */
  readonly score: number;
  readonly lastAtMs: number;
  /** The entries themselves, the newest first, at most 31. Empty for a streak, and for days whose records are gone. */
  readonly entries: readonly { readonly atMs: number; readonly amount: number }[];
}

export interface Explanation {
  readonly periodKey: string;
  readonly fromMs: number;
  readonly untilMs: number;
  readonly lines: readonly ScoreLine[];
  /** Σ of the lines. */
  readonly score: number;
  /** What the result of a settled period says, which nothing changes any more; null before. */
  readonly settledScore: number | null;
}

/** What made my score, from the ledger and the records; of a period that is over when asked for. Nobody else's. */
export const explainRank = read<Explanation>()({
  access: 'member',
  input: v.strictObject({ ...board, periodKey: v.optional(text(20)) }),
  refusals: { ...unknownBoard, RESULT_UNKNOWN: 'door' },
});

export interface BoardResult {
  readonly boardId: string;
  readonly run: BoardRun;
  readonly memberCount: number;
  /** The league whose rows these are, from 0: mine, or the first; null where there was one list. */
  readonly league: number | null;
  readonly rows: readonly Omit<BoardRow, 'change' | 'streakDays'>[];
  /** Over everything above, made when the period was settled: it can not be changed unseen. */
  readonly hash: string;
  readonly settledAtMs: number;
  /** null when I won nothing. */
  readonly myPrize: {
    readonly rank: number;
    readonly points: number;
    /** Title of the coupon besides the points; '' without one. */
    readonly couponTitle: string;
    readonly state: 'due' | 'given' | 'void';
  } | null;
}

export const readResult = read<BoardResult>()({
  access: 'member',
  input: v.strictObject({ ...board, periodKey: text(20) }),
  refusals: { ...unknownBoard, RESULT_UNKNOWN: 'door' },
});

/** Whether others read my name on the boards of a group. My own view stays. */
export const setVisibility = change<{ readonly isHidden: boolean }>()({
  access: 'member',
  input: v.strictObject({ groupId: id, isHidden: v.boolean() }),
  refusals: {},
  metered: true,
});

export interface MyMedals {
  readonly groupName: string;
  /** Mine, for the certificate: nobody else reads it here. */
  readonly name: string;
  readonly items: readonly {
    readonly medal: MedalKind;
    readonly goal: number;
    /** How far I am, at most the goal. */
    readonly count: number;
    /** null before it is awarded. */
    readonly awardedAtMs: number | null;
  }[];
}

/** My medals in a group. */
export const listMedals = read<MyMedals>()({
  access: 'member',
  input: v.strictObject({ groupId: id }),
  refusals: {},
});
