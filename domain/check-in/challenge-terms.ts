import type { BusinessDay } from '../kernel/business-day';

/** A bonus for a streak: paid once in every run that reaches it. */
export interface Milestone {
  readonly streakDays: number;
  readonly bonusPoints: number;
}

/**
 * Business days on which the challenge was paused for some time: missing them breaks nothing. Both ends belong to it;
 * a pause that lasts runs to `OPEN_END`.
 */
export interface Pause {
  readonly fromDay: BusinessDay;
  readonly toDay: BusinessDay;
}

/** The last day of a pause nobody has ended yet. */
export const OPEN_END: BusinessDay = '9999-12-31';

/** Which days of a challenge count, and when within a day it is open. Also what the group's card carries. */
export interface DayTerms {
  readonly startDay: BusinessDay;
  /** The last day that counts. */
  readonly endDay: BusinessDay;
  /** 1 (Monday) to 7 (Sunday), ascending, at least one. */
  readonly weekdays: readonly number[];
  /** The daily window in minutes after midnight of the business day. A window to 1440 lasts until the cut-off. */
  readonly opensAtMinute: number;
  readonly closesAtMinute: number;
  /** The night-owl cut-off: a business day ends this many minutes after midnight. 0 to 300. */
  readonly cutOffMinutes: number;
  /** At most 12, ascending. */
  readonly pauses: readonly Pause[];
}

/** What a day earns. */
export interface EarningTerms extends DayTerms {
  /** 0 to 100. */
  readonly pointsPerDay: number;
  /** At most 8, ascending by `streakDays`, none twice. */
  readonly milestones: readonly Milestone[];
  /** After this many points in one day, from wherever, a check-in gives none. At most 500. */
  readonly memberDayPointsMax: number;
}

/** Everything a challenge promises its members. */
export interface ChallengeTerms extends EarningTerms {
  readonly title: string;
  readonly ruleText: string;
  /** The question above the text box; '' for none. */
  readonly promptText: string;
  /** How many missed days may be made up per month, and how many days later. 0 for none. */
  readonly makeUp: { readonly perMonth: number; readonly windowDays: number };
  /** Days of leave per month, taken before or on the day itself. 0 for none. */
  readonly leave: { readonly perMonth: number };
  /** Whether texts may be shown to the group; only with the group's own consent and after the content check. */
  readonly showsTexts: boolean;
}
