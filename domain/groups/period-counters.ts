import { addDays, businessDayAt, monthOf, weekdayOf, type BusinessDay } from '../kernel/business-day';

/** What a member earned in one group, in the periods that `day` lies in, and ever: what boards read. */
export interface PeriodCounters {
  readonly day: BusinessDay;
  readonly dayPoints: number;
  /** Weeks begin on Monday. */
  readonly weekPoints: number;
  readonly monthPoints: number;
  readonly totalPoints: number;
  readonly totalCheckInDays: number;
}

export const NO_POINTS_YET: PeriodCounters = {
  day: '1970-01-01',
  dayPoints: 0,
  weekPoints: 0,
  monthPoints: 0,
  totalPoints: 0,
  totalCheckInDays: 0,
};

/** The counters as of `nowMs`: the sum of a period that is over counts as zero. A clock that went back opens no new one. */
export function countersAt(counters: PeriodCounters, nowMs: number): PeriodCounters {
  const day = businessDayAt(nowMs);
  if (day <= counters.day) return counters;
  return {
    ...counters,
    day,
    dayPoints: 0,
    weekPoints: mondayOf(day) === mondayOf(counters.day) ? counters.weekPoints : 0,
    monthPoints: monthOf(day) === monthOf(counters.day) ? counters.monthPoints : 0,
  };
}

/** The counters after something was earned. */
export function withEarned(
  counters: PeriodCounters,
  earned: { readonly nowMs: number; readonly points: number; readonly checkInDays: number },
): PeriodCounters {
  const before = countersAt(counters, earned.nowMs);
  return {
    day: before.day,
    dayPoints: before.dayPoints + earned.points,
    weekPoints: before.weekPoints + earned.points,
    monthPoints: before.monthPoints + earned.points,
    totalPoints: before.totalPoints + earned.points,
    totalCheckInDays: before.totalCheckInDays + earned.checkInDays,
  };
}

/** The counters after points earned on `earnedOn` were taken back: lower in every period that still holds that day. */
export function withTakenBack(
  counters: PeriodCounters,
  taken: {
    readonly nowMs: number;
    readonly earnedOn: BusinessDay;
    readonly points: number;
    readonly checkInDays: number;
  },
): PeriodCounters {
  const before = countersAt(counters, taken.nowMs);
  const { earnedOn, points } = taken;
  const within = (same: boolean): number => (same ? points : 0);
  return {
    day: before.day,
    dayPoints: before.dayPoints - within(earnedOn === before.day),
    weekPoints: before.weekPoints - within(mondayOf(earnedOn) === mondayOf(before.day)),
    monthPoints: before.monthPoints - within(monthOf(earnedOn) === monthOf(before.day)),
    totalPoints: before.totalPoints - points,
    totalCheckInDays: before.totalCheckInDays - taken.checkInDays,
  };
}

const mondayOf = (day: BusinessDay): BusinessDay => addDays(day, 1 - weekdayOf(day));
