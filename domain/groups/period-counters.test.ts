import { startOfDayMs } from '../kernel/business-day';
import { countersAt, NO_POINTS_YET, withEarned, withTakenBack } from './period-counters';

const at = (day: string) => startOfDayMs(day) + 3_600_000;
const sunday = withEarned(NO_POINTS_YET, { nowMs: at('2026-11-22'), points: 10, checkInDays: 1 });

test('the first points count in every period', () => {
  expect(sunday).toEqual({
    day: '2026-11-22',
    dayPoints: 10,
    weekPoints: 10,
    monthPoints: 10,
    totalPoints: 10,
    totalCheckInDays: 1,
  });
});

test.each([
  ['the same day', '2026-11-22', [10, 10, 10]],
  ['Monday, a new week', '2026-11-23', [0, 0, 10]],
  ['a day of the next month', '2026-12-01', [0, 0, 0]],
  ['the same weekday a year later', '2027-11-22', [0, 0, 0]],
])('%s, the sums are as they should be', (_when, day, [dayPoints, weekPoints, monthPoints]) => {
  expect(countersAt(sunday, at(day))).toMatchObject({ dayPoints, weekPoints, monthPoints, totalPoints: 10 });
});

test('a week across the end of a month goes on while the month begins anew', () => {
  const monday = withEarned(NO_POINTS_YET, { nowMs: at('2026-11-30'), points: 7, checkInDays: 1 });
  expect(countersAt(monday, at('2026-12-01'))).toMatchObject({ dayPoints: 0, weekPoints: 7, monthPoints: 0 });
});

test('a clock that went back opens no new day', () => {
  expect(withEarned(sunday, { nowMs: at('2026-11-20'), points: 5, checkInDays: 0 })).toMatchObject({
    day: '2026-11-22',
    dayPoints: 15,
  });
});

test.each([
  ['on the same day', '2026-11-22', '2026-11-22', [0, 0, 0]],
  ['the day after, in a new week of the same month', '2026-11-22', '2026-11-23', [0, 0, 0]],
  ['next month', '2026-11-22', '2026-12-01', [0, 0, 0]],
  ['having been earned the day before', '2026-11-21', '2026-11-22', [10, 0, 0]],
  ['having been earned the week before', '2026-11-15', '2026-11-22', [10, 10, 0]],
  ['having been earned the month before', '2026-10-31', '2026-11-22', [10, 10, 10]],
])('what is taken back %s lowers the periods that hold the day it was earned on', (_when, earnedOn, day, sums) => {
  const less = withTakenBack(sunday, { nowMs: at(day), earnedOn, points: 10, checkInDays: 1 });
  const [dayPoints, weekPoints, monthPoints] = sums;
  expect(less).toMatchObject({ dayPoints, weekPoints, monthPoints, totalPoints: 0, totalCheckInDays: 0 });
});
