import { startOfDayMs } from '../../domain/kernel/business-day';
import { type Account, openAccount } from '../../domain/points/account';
import { sumPoints } from '../../domain/points/entry';

/** Noon of a day in Shanghai. */
export const noonOf = (day: string): number => startOfDayMs(day) + 12 * 3_600_000;

/** Noon of 2026-11-23. */
export const NOON = noonOf('2026-11-23');

/** Li's account with points that expire on these days. */
export function accountWith(lots: Readonly<Record<string, number>>, change: Partial<Account> = {}): Account {
  const sorted = Object.entries(lots).map(([expiresOn, points]) => ({ expiresOn, points }));
  return { ...openAccount('m_li'), lots: sorted, postedPoints: sumPoints(sorted), entryCount: 1, ...change };
}

/** What a line of Li's is about, where it does not matter. */
export const ABOUT = { groupId: 'g1', subject: 'coupon:c1', title: '满 30 减 5', reason: 'coupon-exchange' } as const;
