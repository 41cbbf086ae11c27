import { monthOf } from '../kernel/business-day';
import { type Account, pointsDayAt } from './account';
import { hasExpired } from './lots';

/** Points that expire in one month, over all members: what the organisation owes. */
export interface LiabilityMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly points: number;
}

/** What is owed, by expiry month, earliest first: what has not expired, set aside or not (Y7). */
export function addLiability(
  months: readonly LiabilityMonth[],
  account: Pick<Account, 'lots'>,
  nowMs: number,
): readonly LiabilityMonth[] {
  const sums = new Map(months.map((one) => [one.month, one.points]));
  for (const lot of account.lots) {
    const month = monthOf(lot.expiresOn);
    if (!hasExpired(lot, pointsDayAt(nowMs))) sums.set(month, (sums.get(month) ?? 0) + lot.points);
  }
  return [...sums].map(([month, points]) => ({ month, points })).sort((a, b) => (a.month < b.month ? -1 : 1));
}
