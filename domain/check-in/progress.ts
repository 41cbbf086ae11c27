import type { BusinessDay } from '../kernel/business-day';

/**
 * How one member stands in one challenge. The days of the last two months are kept one by one and everything is
 * computed from them (Y6); older days, which nothing can change any more, are folded into `carried`.
 */
export interface CheckInProgress {
  /** The first day of `marks`. */
  readonly fromDay: BusinessDay;
  /** One `DayMark` per day from `fromDay` on; at most 62. */
  readonly marks: string;
  /** What the days before `fromDay` amount to. */
  readonly carried: Standing;
  /** The last day checked in on time, '' before the first: a clock that went back is noticed by it. */
  readonly lastDay: BusinessDay | '';
  /** When that was, epoch milliseconds; 0 before the first. */
  readonly lastAtMs: number;
  /** As of the last change; a missed day since then shows only in `standingOn`. */
  readonly streakDays: number;
  readonly longestDays: number;
  /** When `longestDays` last grew: within a tie, who got there first stands above. Absent where nobody noted it. */
  readonly longestAtMs?: number;
  readonly totalDays: number;
  /** Make-ups used in `month` (`YYYY-MM` of the day they were made on). */
  readonly makeUps: { readonly month: string; readonly count: number };
  /** The month in which a friend gave one make-up more; absent before the first. */
  readonly giftedMonth?: string;
  /** The month in which one was given to a friend; absent before the first. */
  readonly gaveMonth?: string;
  /** The day on which each milestone was last paid; at most 8. */
  readonly paid: readonly PaidMilestone[];
  /** After this day the challenge can change nothing here, so the progress may be dropped. */
  readonly untilDay: BusinessDay;
}

/** What a set of days amounts to on some day. */
export interface Standing {
  readonly streakDays: number;
  /** The first day of the run that stands, '' without one. */
  readonly runStartDay: BusinessDay | '';
  readonly longestDays: number;
  readonly totalDays: number;
}

export interface PaidMilestone {
  readonly streakDays: number;
  readonly day: BusinessDay;
}

/** `-` nothing, `d` checked in on time, `m` made up, `l` on leave, `x` taken back by an operator. */
export type DayMark = '-' | 'd' | 'm' | 'l' | 'x';

/** Two months: what a make-up (30 days back) or a leave (30 days ahead) may change, and the calendar shows. */
export const MARKS_MAX = 62;
