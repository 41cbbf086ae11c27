import { addDays, businessDayAt, daysBetween, monthOf, weekdayOf, type BusinessDay } from '../kernel/business-day';
import { daysChanged, daysLater, type RecentDays, sumOfRecent } from './recent-days';

/**
 * What is counted of a member in a group, and ranked on boards. Each is added in the transaction that makes it true:
 * points earned, days checked in, chain entries confirmed, sign-ups attended, times that others were helped.
 */
export const SCORE_KINDS = ['points', 'checkInDays', 'chainJoins', 'signUpsAttended', 'helped'] as const;

export type ScoreKind = (typeof SCORE_KINDS)[number];

export type Scores = Readonly<Partial<Record<ScoreKind, number>>>;

/** The sums of one kind in the periods that the counters' day lies in, and ever. */
export interface PeriodSums {
  readonly day: number;
  /** Weeks begin on Monday. */
  readonly week: number;
  readonly month: number;
  readonly total: number;
  /**
   * What each of the last days came to, the counters' day first: rolling windows add them up. Absent where something was
   * counted before days were kept.
   */
  readonly recent?: RecentDays;
  /** When it last grew: within a tie, who got there first stands above. 0 before the first time. */
  readonly grownAtMs: number;
}

/** What a member did in one group, in the periods that `day` lies in, and ever: what boards read. */
export interface PeriodCounters {
  readonly day: BusinessDay;
  /** A kind that was never counted is absent. */
  readonly scores: Readonly<Partial<Record<ScoreKind, PeriodSums>>>;
}

/** How counters were written before there were kinds: points per period, check-in days ever. */
export interface PointsOnlyCounters {
  readonly day: BusinessDay;
  readonly dayPoints: number;
  readonly weekPoints: number;
  readonly monthPoints: number;
  readonly totalPoints: number;
  readonly totalCheckInDays: number;
}

export type StoredCounters = PeriodCounters | PointsOnlyCounters;

export const NO_SCORES_YET: PeriodCounters = { day: '1970-01-01', scores: {} };

const NOTHING: PeriodSums = { day: 0, week: 0, month: 0, total: 0, recent: [], grownAtMs: 0 };

/** The counters as of `nowMs`: the sum of a period that is over counts as zero. A clock that went back opens no new one. */
export function countersAt(stored: StoredCounters, nowMs: number): PeriodCounters {
  const counters = upgraded(stored);
  const day = businessDayAt(nowMs);
  if (day <= counters.day) return counters;
  const isSameWeek = mondayOf(day) === mondayOf(counters.day);
  const isSameMonth = monthOf(day) === monthOf(counters.day);
  const daysOn = daysBetween(counters.day, day);
  const scores = mapSums(counters, (sums) => ({
    ...sums,
    ...(sums.recent === undefined ? {} : { recent: daysLater(sums.recent, daysOn) }),
    day: 0,
    week: isSameWeek ? sums.week : 0,
    month: isSameMonth ? sums.month : 0,
  }));
  return { day, scores };
}

/** The sums of one kind as of `nowMs`. */
export function sumsAt(stored: StoredCounters, kind: ScoreKind, nowMs: number): PeriodSums {
  return countersAt(stored, nowMs).scores[kind] ?? NOTHING;
}

/** The counters after scores of any kind were made. */
export function withScored(
  stored: StoredCounters,
  scored: { readonly nowMs: number; readonly scores: Scores },
): PeriodCounters {
  const before = countersAt(stored, scored.nowMs);
  const ago = daysBetween(businessDayAt(scored.nowMs), before.day);
  return changed(before, scored.scores, (sums, score) => {
    const grown = {
      day: sums.day + score,
      week: sums.week + score,
      month: sums.month + score,
      total: sums.total + score,
      grownAtMs: Math.max(sums.grownAtMs, scored.nowMs),
    };
    const recent = recentAfter(sums, { ago, by: score });
    return recent === undefined ? grown : { recent, ...grown };
  });
}

/** The counters after scores made on `scoredOn` were taken back: lower in every period that still holds that day. */
export function withTakenBack(
  stored: StoredCounters,
  taken: { readonly nowMs: number; readonly scoredOn: BusinessDay; readonly scores: Scores },
): PeriodCounters {
  const before = countersAt(stored, taken.nowMs);
  const { scoredOn } = taken;
  const isToday = scoredOn === before.day;
  const isThisWeek = mondayOf(scoredOn) === mondayOf(before.day);
  const isThisMonth = monthOf(scoredOn) === monthOf(before.day);
  const ago = daysBetween(scoredOn, before.day);
  return changed(before, taken.scores, (sums, score) => {
    const recent = recentAfter(sums, { ago, by: -score });
    return {
      ...sums,
      ...(recent === undefined ? {} : { recent }),
      day: sums.day - (isToday ? score : 0),
      week: sums.week - (isThisWeek ? score : 0),
      month: sums.month - (isThisMonth ? score : 0),
      total: sums.total - score,
    };
  });
}

/** What one kind came to on the days from `fromDay` to `toDay`; null when the counters do not tell those days. */
export function sumOfDays(
  { day, scores }: PeriodCounters,
  kind: ScoreKind,
  { fromDay, toDay }: { readonly fromDay: BusinessDay; readonly toDay: BusinessDay },
): number | null {
  const sums = scores[kind];
  if (sums === undefined) return 0;
  return sumOfRecent(sums.recent, { oldest: daysBetween(fromDay, day), newest: daysBetween(toDay, day) });
}

/** The Monday of the week that a day lies in. */
export const mondayOf = (day: BusinessDay): BusinessDay => addDays(day, 1 - weekdayOf(day));

function changed(
  before: PeriodCounters,
  scores: Scores,
  change: (sums: PeriodSums, score: number) => PeriodSums,
): PeriodCounters {
  const next = { ...before.scores };
  for (const kind of SCORE_KINDS) {
    const score = scores[kind] ?? 0;
    if (score !== 0) next[kind] = change(next[kind] ?? NOTHING, score);
  }
  return { day: before.day, scores: next };
}

/** Nothing where something was counted before days were kept: they would be told wrongly. */
function recentAfter(
  { recent, total }: PeriodSums,
  change: { readonly ago: number; readonly by: number },
): RecentDays | undefined {
  return recent === undefined && total !== 0 ? undefined : daysChanged(recent ?? [], change);
}

function mapSums(counters: PeriodCounters, map: (sums: PeriodSums) => PeriodSums): PeriodCounters['scores'] {
  const mapped: Partial<Record<ScoreKind, PeriodSums>> = {};
  for (const kind of SCORE_KINDS) {
    const sums = counters.scores[kind];
    if (sums !== undefined) mapped[kind] = map(sums);
  }
  return mapped;
}

/** Reads counters of either shape. The days of the running periods were not counted then: they begin at zero. */
function upgraded(stored: StoredCounters): PeriodCounters {
  if ('scores' in stored) return stored;
  const { day, dayPoints, weekPoints, monthPoints, totalPoints, totalCheckInDays } = stored;
  const points = { day: dayPoints, week: weekPoints, month: monthPoints, total: totalPoints, grownAtMs: 0 };
  return { day, scores: { points, checkInDays: { ...points, day: 0, week: 0, month: 0, total: totalCheckInDays } } };
}
