import { type BusinessDay, businessDay } from '../kernel/business-day';
import { type Account, pointsDayAt } from './account';

/** The last day of points earned at `nowMs`: 31 December, `expiryYears` calendar years on (1: end of next year). */
export function expiryDayFor(nowMs: number, expiryYears: number): BusinessDay {
  const year = Number(pointsDayAt(nowMs).slice(0, 4)) + expiryYears;
  return businessDay(`${String(year).padStart(4, '0')}-12-31`);
}

/** The earliest expiry day among the lots, swept or not; '' without lots. */
export function nextExpiryDay(account: Pick<Account, 'lots'>): BusinessDay | '' {
  return account.lots[0]?.expiresOn ?? '';
}
