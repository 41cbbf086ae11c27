import type { ScoreKind } from '../groups/period-counters';
import type { BusinessDay } from '../kernel/business-day';

/** What a board ranks by. A streak is the longest one of a member; the other kinds are counted per period. */
export type BoardKind = ScoreKind | 'streak';

/** How long one run is. `last7` and `last30` are rolling windows: the last days with today, moving on at midnight. */
export type BoardPeriod = 'day' | 'week' | 'month' | 'last7' | 'last30' | 'season' | 'all';

/** One summand of a board's score. A board with one kind of weight 1 is a plain board. */
export interface BoardWeight {
  readonly kind: BoardKind;
  readonly weight: number;
}

/** What each of the places `fromRank` to `toRank` gets. */
export interface Prize {
  readonly fromRank: number;
  readonly toRank: number;
  /** May be 0 where there is a coupon. */
  readonly points: number;
  /** A coupon of this batch besides the points; absent without one. */
  readonly coupon?: { readonly batchId: string; readonly title: string };
}

/** What members read before a period begins. Frozen for the period: an edit takes effect with the next one. */
export interface BoardTerms {
  readonly title: string;
  readonly ruleText: string;
  readonly weights: readonly BoardWeight[];
  readonly period: BoardPeriod;
  /** First and last day of a season; null for every other period. */
  readonly season: { readonly startDay: BusinessDay; readonly endDay: BusinessDay } | null;
  /** Always where there is a prize. */
  readonly excludesStaff: boolean;
  /** Only of a board of the whole organisation: what is done in these groups counts on it for nobody. */
  readonly excludedGroupIds?: readonly string[] | undefined;
  readonly masksNames: boolean;
  /** Leagues of about 30 similar members instead of one long list. */
  readonly hasLeagues: boolean;
  readonly prizes: readonly Prize[];
  /** How many more than the places have a prize when members tie. */
  readonly tieReserveCount: number;
}
