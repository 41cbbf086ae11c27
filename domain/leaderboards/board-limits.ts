import type { BoardKind, BoardPeriod } from './board-terms';

/** What operators may rank by: the kinds whose scores are written, and can be proved from records. */
export const OFFERED_KINDS = [
  'points',
  'checkInDays',
  'streak',
  'chainJoins',
  'signUpsAttended',
  'helped',
] as const satisfies readonly BoardKind[];

/** Every length a period can have, the shortest first. */
export const BOARD_PERIODS = [
  'day',
  'week',
  'month',
  'last7',
  'last30',
  'season',
  'all',
] as const satisfies readonly BoardPeriod[];

/** Scores that buying makes, one's own and what is taken down for others: nothing can be won by them (product.md). */
export const PURCHASE_KINDS: readonly BoardKind[] = ['chainJoins', 'helped'];

/** Bounds of boards. Ours: large enough for a group, small enough for a page. */
export const BOARD_LIMITS = {
  /** Boards that run at one time in a group, and organisation-wide. */
  runningBoardsMax: 10,
  /** Kinds in one weighted board, and what one may weigh. */
  weightsMax: 5,
  weightMax: 100,
  seasonDaysMax: 366,
  excludedGroupsMax: 50,
  prizesMax: 10,
  /** Places with a prize, ties included: what one settlement may write. */
  winnersMax: 50,
  /** A prize stays under the limit of what a member may earn in a day, so that it is never cut. */
  prizePointsMax: 400,
  tieReserveMax: 20,
  /** Coupons that one period may set aside: units of a stock that are held at a time are bounded. */
  couponWinnersMax: 30,
  /** Rows of a board that are shown, and kept in its result. */
  rowsMax: 100,
  /** About as many similar members as one can look over. */
  leagueSize: 30,
  /** Fewer than this are no competition: the page shows the personal best instead. */
  rankedMin: 5,
  /** The largest score that sorts. */
  scoreMax: 999_999_999_999,
} as const;
