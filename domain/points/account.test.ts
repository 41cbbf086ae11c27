import { accountWith, noonOf } from '../../tests/support/sample-account';
import { earnedTodayPoints, openAccount, sumsAt } from './account';
import { checkAccount } from './check-account';
import { expiryDayFor, nextExpiryDay } from './expiry-day';
import { addLiability } from './liability';

it('opens with nothing in it', () => {
  const account = openAccount('m_li');
  checkAccount(account);
  expect(account).toMatchObject({ memberId: 'm_li', status: 'open', lots: [], holds: [], headHash: '', entryCount: 0 });
});

it.each([
  ['the same day', '2026-11-23', 30],
  ['the next day', '2026-11-24', 0],
  ['the day before, by a clock that went back', '2026-11-22', 30],
])('what the daily cap counts on %s', (_, day, points) => {
  const account = accountWith({}, { earnedToday: { day: '2026-11-23', points: 30 } });
  expect(earnedTodayPoints(account, noonOf(day))).toBe(points);
});

it.each([
  ['the same month', '2026-11-30', { month: '2026-11', earnedPoints: 5, usedPoints: 7, totalEarnedPoints: 50 }],
  ['the next month', '2026-12-01', { month: '2026-12', earnedPoints: 0, usedPoints: 0, totalEarnedPoints: 50 }],
  ['the month before', '2026-10-31', { month: '2026-11', earnedPoints: 5, usedPoints: 7, totalEarnedPoints: 50 }],
])('the sums of %s', (_, day, sums) => {
  const account = accountWith(
    {},
    { sums: { month: '2026-11', earnedPoints: 5, usedPoints: 7, totalEarnedPoints: 50 } },
  );
  expect(sumsAt(account, noonOf(day))).toEqual(sums);
});

describe('the day on which points expire', () => {
  it.each([
    [0, '2026-12-31'],
    [1, '2027-12-31'],
    [3, '2029-12-31'],
  ])('%d years on', (years, day) => {
    expect(expiryDayFor(noonOf('2026-11-23'), years)).toBe(day);
  });

  it('is that of the first lot, and none without lots', () => {
    expect(nextExpiryDay(accountWith({ '2026-12-31': 1, '2027-12-31': 1 }))).toBe('2026-12-31');
    expect(nextExpiryDay(accountWith({}))).toBe('');
  });
});

it('adds up what is owed by month, earliest first, without what has expired', () => {
  const account = accountWith({ '2026-11-22': 9, '2026-11-23': 1, '2027-01-31': 2, '2027-12-31': 4 });
  const before = [
    { month: '2027-12', points: 100 },
    { month: '2028-12', points: 7 },
  ];
  expect(addLiability(before, account, noonOf('2026-11-23'))).toEqual([
    { month: '2026-11', points: 1 },
    { month: '2027-01', points: 2 },
    { month: '2027-12', points: 104 },
    { month: '2028-12', points: 7 },
  ]);
});
