import type { BoardTerms, Prize } from '../../domain/leaderboards/board-terms';
import type { Histogram } from '../../domain/leaderboards/histogram';
import type { LeagueFloors, NewcomerCounts } from '../../domain/leaderboards/league';
import type { Period } from '../../domain/leaderboards/period';
import type { NightRanks } from '../../domain/leaderboards/rank';
import { collection, type Document } from '../ports/store';

/** A period with the terms that hold for it: they are frozen when it begins. */
export interface BoardPeriodRun extends Period {
  readonly terms: BoardTerms;
  /** Whether its coupons are set aside; absent until then, and where there are none. */
  readonly isStocked?: boolean;
}

/** One board of a group, or of the whole organisation. */
export interface BoardDocument extends Document {
  /** The group whose staff run it. */
  readonly groupId: string;
  readonly scope: 'group' | 'organisation';
  readonly status: 'running' | 'ended';
  /** Hidden from members and not settled; what is done goes on counting. */
  readonly paused: boolean;
  /** Why it is paused, '' otherwise. */
  readonly pauseReason: string;
  /** The period that is on, or comes next. */
  readonly run: BoardPeriodRun;
  /** The period that is over and not settled yet. */
  readonly settling: BoardPeriodRun | null;
  /** Whether nothing follows the period that is on. */
  readonly endsWithRun: boolean;
  /** The terms from the next period on; null when they stay. */
  readonly nextTerms: BoardTerms | null;
  /** Every change of a membership before this instant stands on the board. 0 makes it look at everybody again. */
  readonly readUntilMs: number;
  /** The last period that was settled; null before the first. */
  readonly lastRunKey: string | null;
  /** Of the period that is not settled yet, where there is one, else of the one that is on. */
  readonly leagueFloors: LeagueFloors;
  /** Who came without a last place: they fill leagues of their own. */
  readonly newcomerCounts: NewcomerCounts;
  /** What the last comparison with the records found; null before the first night. */
  readonly checked: { readonly atMs: number; readonly memberCount: number; readonly mismatchCount: number } | null;
  readonly createdBy: string;
  readonly createdAtMs: number;
  readonly order: string;
}

export const boards = collection<BoardDocument>({
  name: 'boards',
  changedBy: 'transactions',
  indexes: [
    ['groupId', 'order'],
    ['groupId', 'status', 'order'],
    ['scope', 'status', 'order'],
    ['status', 'order'],
  ],
});

/** Where one member stands in one period of a board: made from memberships and records, never the other way round. */
export interface StandingDocument extends Document {
  readonly boardId: string;
  readonly memberId: string;
  /** The group under whose membership the member is shown. */
  readonly groupId: string;
  /** The list in which the rank is counted: a period of a board, or one league of it. '' while a rolling window holds nothing. */
  readonly list: string;
  readonly league: number | null;
  readonly score: number;
  /** Sorts the list, the best first (`rankKey`). */
  readonly rankKey: string;
  /** What of the score came on the day it last changed; of a rolling window, by how much it differs from the day before's. */
  readonly gained: { readonly day: string; readonly score: number };
  /** Only of a rolling window: the best score at the end of an earlier day. */
  readonly pastBestScore?: number;
  /** The day at whose end it stood; '' where there was none. */
  readonly pastBestDay?: string;
  /** `{boardId}:{memberId}`: finds the personal best. */
  readonly boardMember: string;
  readonly order: string;
}

export const standings = collection<StandingDocument>({
  name: 'standings',
  changedBy: 'transactions',
  indexes: [
    ['list', 'rankKey'],
    ['boardMember', 'score'],
    ['memberId', 'order'],
  ],
});

/** Of a standing that is in no list. */
export const NO_LIST = '';

export const runId = (boardId: string, periodKey: string): string => `${boardId}:${periodKey}`;

export const standingId = (boardId: string, periodKey: string, memberId: string): string =>
  `${runId(boardId, periodKey)}:${memberId}`;

/** The period of a standing. */
export const periodKeyOf = ({ id }: Pick<StandingDocument, 'id'>): string => id.split(':')[1] ?? '';

export const listId = (boardId: string, periodKey: string, league: number | null): string =>
  league === null ? runId(boardId, periodKey) : `${runId(boardId, periodKey)}:league-${String(league)}`;

/** How a list stood when a day ended, under the list's id: tells how far a member has moved since. */
export interface BoardNightDocument extends Document {
  /** The day that ended. */
  readonly day: string;
  readonly memberCount: number;
  readonly ranks: NightRanks;
  /** Only of a list too long to be counted for every reader: built that night, kept up to date since. */
  readonly histogram?: Histogram;
}

export const boardNights = collection<BoardNightDocument>({
  name: 'board-nights',
  changedBy: 'transactions',
  indexes: [],
});

/** What a period came to, under `{boardId}:{periodKey}`. Written once, never changed. */
export interface BoardResultDocument extends Document {
  readonly boardId: string;
  readonly groupId: string;
  readonly scope: BoardDocument['scope'];
  readonly run: BoardPeriodRun;
  readonly memberCount: number;
  /** The best, at most 100. */
  readonly rows: readonly ResultRow[];
  /** Over terms, count and rows: a changed result does not fit it. */
  readonly hash: string;
  readonly settledAtMs: number;
  readonly order: string;
}

export interface ResultRow {
  readonly memberId: string;
  readonly groupId: string;
  readonly rank: number;
  readonly score: number;
}

export const boardResults = collection<BoardResultDocument>({
  name: 'board-results',
  changedBy: 'transactions',
  indexes: [],
});

/** One prize of one winner, under `{boardId}:{periodKey}:{memberId}`: given once, whoever tries again. */
export interface BoardPrizeDocument extends Document {
  readonly boardId: string;
  readonly periodKey: string;
  readonly memberId: string;
  readonly groupId: string;
  readonly title: string;
  readonly rank: number;
  readonly prize: Prize;
  /** Which of the coupons that were set aside is this winner's: its place among the winners, from 1. */
  readonly unit?: number;
  /** The coupon that was given; null without one. */
  readonly couponId?: string | null;
  /** `due` until it is given; `void` when there is nobody left to give it to. */
  readonly state: 'due' | 'given' | 'void';
  readonly atMs: number;
  readonly order: string;
}

export const boardPrizes = collection<BoardPrizeDocument>({
  name: 'board-prizes',
  changedBy: 'transactions',
  indexes: [
    ['state', 'order'],
    ['memberId', 'order'],
  ],
});
