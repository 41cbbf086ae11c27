import { endOfDayMs, startOfDayMs } from '../kernel/business-day';
import { isRolling, isWithin, periodAfter, periodAt, windowBefore } from './period';

const at = (day: string) => startOfDayMs(day) + 3_600_000;

test.each([
  ['day', '2026-11-25', '2026-11-25', '2026-11-25', '2026-11-25'],
  ['day', '2028-02-29', '2028-02-29', '2028-02-29', '2028-02-29'],
  ['week', '2026-11-25', '2026-11-23', '2026-11-23', '2026-11-29'],
  ['week', '2026-12-31', '2026-12-28', '2026-12-28', '2027-01-03'],
  ['month', '2026-11-25', '2026-11', '2026-11-01', '2026-11-30'],
  ['month', '2026-12-31', '2026-12', '2026-12-01', '2026-12-31'],
  ['month', '2027-02-10', '2027-02', '2027-02-01', '2027-02-28'],
  ['month', '2028-02-10', '2028-02', '2028-02-01', '2028-02-29'],
] as const)('the %s of %s is %s: %s to %s, to the millisecond', (period, day, key, first, last) => {
  const found = periodAt({ period, season: null }, at(day));
  expect(found).toEqual({ key, fromMs: startOfDayMs(first), untilMs: endOfDayMs(last) });
  const board = { period, season: null };
  expect(periodAt(board, found.fromMs)).toEqual(found);
  expect(periodAt(board, found.untilMs - 1)).toEqual(found);
  expect(periodAt(board, found.fromMs - 1).key).not.toBe(key);
  expect(periodAt(board, found.untilMs).key).not.toBe(key);
  expect(periodAfter(board, found)?.fromMs).toBe(found.untilMs);
});

test.each([
  ['last7', '2026-11-25', '2026-11-19'],
  ['last7', '2027-01-03', '2026-12-28'],
  ['last30', '2026-11-25', '2026-10-27'],
  ['last30', '2028-03-01', '2028-02-01'],
  ['last30', '2027-03-01', '2027-01-31'],
] as const)('%s on %s begins with %s, moves on at midnight and is never over', (period, day, first) => {
  const board = { period, season: null };
  const window = periodAt(board, at(day));
  expect(window).toEqual({ key: period, fromMs: startOfDayMs(first), untilMs: endOfDayMs(day) });
  expect(periodAt(board, startOfDayMs(day))).toEqual(window);
  expect(periodAt(board, endOfDayMs(day) - 1)).toEqual(window);
  expect(periodAt(board, endOfDayMs(day)).fromMs).toBe(endOfDayMs(first));
  expect(windowBefore(periodAt(board, endOfDayMs(day)))).toEqual(window);
  expect(isRolling(board)).toBe(true);
});

test('only windows roll', () => {
  for (const period of ['day', 'week', 'month', 'season', 'all'] as const) expect(isRolling({ period })).toBe(false);
});

test('week 53 spans the new year and is followed by the first week of it', () => {
  const board = { period: 'week', season: null } as const;
  const last = periodAt(board, at('2027-01-01'));
  expect(last.key).toBe('2026-12-28');
  expect(periodAfter(board, last)?.key).toBe('2027-01-04');
});

test('a season is one period, before it begins and after it is over', () => {
  const board = { period: 'season', season: { startDay: '2026-11-24', endDay: '2026-12-20' } } as const;
  const season = periodAt(board, at('2026-11-01'));
  expect(season).toEqual(periodAt(board, at('2027-06-01')));
  expect(isWithin(season, startOfDayMs('2026-11-24') - 1)).toBe(false);
  expect(isWithin(season, startOfDayMs('2026-11-24'))).toBe(true);
  expect(isWithin(season, endOfDayMs('2026-12-20') - 1)).toBe(true);
  expect(isWithin(season, endOfDayMs('2026-12-20'))).toBe(false);
  expect(periodAfter(board, season)).toBeNull();
});
