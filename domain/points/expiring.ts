import { addDays, type BusinessDay, daysBetween } from '../kernel/business-day';
import { type Account, pointsDayAt } from './account';
import { freeLots } from './lots';

/** Points that go on one day. `daysLeft` counts from today to the last day of use: 0 is today. */
export interface ExpiringPoints {
  readonly expiresOn: BusinessDay;
  readonly points: number;
  readonly daysLeft: number;
}

/** How many days ahead a member is told, furthest first. */
export const WARNING_DAYS = [30, 7] as const;

/** What expires when, earliest first. */
export function expiringPoints(account: Pick<Account, 'lots' | 'holds'>, nowMs: number): readonly ExpiringPoints[] {
  const today = pointsDayAt(nowMs);
  return freeLots(account, nowMs).map((lot) => ({ ...lot, daysLeft: daysBetween(today, lot.expiresOn) }));
}

/** The warnings due for one account: per lot the nearest of 30 and 7 days that has been reached. */
export function dueWarnings(
  account: Pick<Account, 'lots' | 'holds'>,
  nowMs: number,
): readonly (ExpiringPoints & { readonly warningDays: number })[] {
  return expiringPoints(account, nowMs).flatMap((lot) => {
    const warningDays = [...WARNING_DAYS].reverse().find((days) => lot.daysLeft <= days);
    return warningDays === undefined ? [] : [{ ...lot, warningDays }];
  });
}

/** The last expiry day that anybody has to be told of at `nowMs`. */
export function lastWarnedDay(nowMs: number): BusinessDay {
  return addDays(pointsDayAt(nowMs), Math.max(...WARNING_DAYS));
}
