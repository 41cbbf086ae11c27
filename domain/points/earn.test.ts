import { startOfDayMs } from '../kernel/business-day';
import { type Account, earnedTodayPoints, openAccount, sumsAt } from './account';
import { earn, type Earning } from './earn';
import { expiryDayFor } from './expiry-day';

const noon = (day: string): number => startOfDayMs(day) + 12 * 3_600_000;
const wish: Earning = {
  groupId: 'g1',
  subject: 'check-in:ch1:2026-11-23',
  title: '每天读 20 分钟',
  parts: [
    { reason: 'check-in', points: 10 },
    { reason: 'milestone', points: 20 },
  ],
  expiryYears: 1,
};
const earned = (account: Account, change: Partial<Earning> = {}, day = '2026-11-23') => {
  const outcome = earn(account, { ...wish, ...change }, noon(day));
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
};
const after = (points: number, day = '2026-11-23'): Account =>
  earned(openAccount('m_li'), { parts: [{ reason: 'check-in', points }] }, day).posting?.next ?? openAccount('m_li');

describe('earning points', () => {
  it('writes one line whose parts sum to its points', () => {
    const { posting } = earned(openAccount('m_li'));
    expect(posting?.entry).toMatchObject({
      number: 1,
      kind: 'earn',
      side: 'earned',
      reason: 'check-in',
      points: 30,
      balanceAfterPoints: 30,
      parts: wish.parts,
      allocation: [{ expiresOn: '2027-12-31', points: 30 }],
      day: '2026-11-23',
    });
  });

  it.each([
    { what: 'this year’s end', day: '2026-11-23', expiryYears: 0, expiresOn: '2026-12-31' },
    { what: 'the end of next year', day: '2026-01-01', expiryYears: 1, expiresOn: '2027-12-31' },
    { what: 'the end of next year, on the last day', day: '2026-12-31', expiryYears: 1, expiresOn: '2027-12-31' },
    { what: 'the end of the year after', day: '2026-11-23', expiryYears: 2, expiresOn: '2028-12-31' },
  ])('lets points live to $what', ({ day, expiryYears, expiresOn }) => {
    expect(expiryDayFor(noon(day), expiryYears)).toBe(expiresOn);
    expect(earned(openAccount('m_li'), { expiryYears }, day).posting?.next.lots).toEqual([{ expiresOn, points: 30 }]);
  });

  it('takes the calendar day in Shanghai: 31 December ends there at 16:00 UTC', () => {
    expect(expiryDayFor(Date.parse('2026-12-31T15:59:59Z'), 1)).toBe('2027-12-31');
    expect(expiryDayFor(Date.parse('2026-12-31T16:00:00Z'), 1)).toBe('2028-12-31');
  });

  it.each([
    { what: 'nothing earned yet: all of it', already: 0, change: {}, parts: [10, 20] },
    { what: 'exactly enough room: all of it', already: 470, change: {}, parts: [10, 20] },
    { what: 'room for a part: the first parts first', already: 485, change: {}, parts: [10, 5] },
    { what: 'room for one point', already: 499, change: {}, parts: [1] },
    { what: 'no room', already: 500, change: {}, parts: [] },
    { what: 'a campaign’s lower cap', already: 0, change: { dayMaxPoints: 12 }, parts: [10, 2] },
    { what: 'a campaign’s higher cap, which changes nothing', already: 495, change: { dayMaxPoints: 900 }, parts: [5] },
  ])('grants what is left of the day with $what', ({ already, change, parts }) => {
    const outcome = earned(already === 0 ? openAccount('m_li') : after(already), change);
    const granted = parts.reduce((sum, points) => sum + points, 0);
    expect(outcome.posting?.entry.parts.map((part) => part.points) ?? []).toEqual(parts);
    expect([outcome.grantedPoints, outcome.cutPoints]).toEqual([granted, 30 - granted]);
  });

  it('starts a new day at midnight, and not when the clock goes back', () => {
    const full = after(500);
    expect(earned(full, {}, '2026-11-24').grantedPoints).toBe(30);
    expect(earned(full, {}, '2026-11-22').grantedPoints).toBe(0);
    expect(earnedTodayPoints(full, noon('2026-11-24'))).toBe(0);
  });

  it('repays a debt before the balance grows', () => {
    const owing = { ...openAccount('m_li'), debtPoints: 20 };
    expect(earned(owing).posting).toMatchObject({
      entry: { points: 30, balanceAfterPoints: 10, debtAfterPoints: 0, allocation: [{ points: 10 }] },
      next: { postedPoints: 10, debtPoints: 0 },
    });
    expect(earned({ ...owing, debtPoints: 40 }).posting).toMatchObject({
      entry: { points: 30, balanceAfterPoints: 0, debtAfterPoints: 10, allocation: [] },
      next: { postedPoints: 0, debtPoints: 10, lots: [] },
    });
  });

  it('goes on while an account is frozen and stops when it is closed', () => {
    expect(earned({ ...openAccount('m_li'), status: 'frozen' }).grantedPoints).toBe(30);
    expect(earn({ ...openAccount('m_li'), status: 'closed' }, wish, noon('2026-11-23'))).toEqual({
      ok: false,
      code: 'ACCOUNT_CLOSED',
    });
  });

  it.each([1.5, -1, Number.NaN, Number.POSITIVE_INFINITY])('stops for a part of %p points: that is a bug', (points) => {
    expect(() => earned(openAccount('m_li'), { parts: [{ reason: 'check-in', points }] })).toThrow('a part is a whole');
  });

  it('keeps the sums of the month and of all time', () => {
    const november = after(100);
    const december = earned(november, { parts: [{ reason: 'check-in', points: 7 }] }, '2026-12-01').posting?.next;
    expect(december?.sums).toEqual({ month: '2026-12', earnedPoints: 7, usedPoints: 0, totalEarnedPoints: 107 });
    expect(sumsAt(november, noon('2026-12-01'))).toMatchObject({ earnedPoints: 0, totalEarnedPoints: 100 });
  });
});
