import { endOfDayMs, startOfDayMs } from '../kernel/business-day';
import {
  countersAt,
  NO_SCORES_YET,
  SCORE_KINDS,
  sumOfDays,
  sumsAt,
  withScored,
  withTakenBack,
} from './period-counters';

const at = (day: string) => startOfDayMs(day) + 3_600_000;
const ten = { points: 10, checkInDays: 1 };
const sunday = withScored(NO_SCORES_YET, { nowMs: at('2026-11-22'), scores: ten });

test('the first points count in every period', () => {
  const grownAtMs = at('2026-11-22');
  expect(sunday).toEqual({
    day: '2026-11-22',
    scores: {
      points: { day: 10, week: 10, month: 10, total: 10, recent: [10], grownAtMs },
      checkInDays: { day: 1, week: 1, month: 1, total: 1, recent: [1], grownAtMs },
    },
  });
});

test.each(SCORE_KINDS)('%s is added to and taken back by itself', (kind) => {
  const nowMs = at('2026-11-22');
  const once = withScored(sunday, { nowMs, scores: { [kind]: 3 } });
  expect(sumsAt(once, kind, nowMs).total).toBe(sumsAt(sunday, kind, nowMs).total + 3);
  const others = SCORE_KINDS.filter((one) => one !== kind);
  for (const other of others) expect(sumsAt(once, other, nowMs)).toEqual(sumsAt(sunday, other, nowMs));
  const back = withTakenBack(once, { nowMs, scoredOn: '2026-11-22', scores: { [kind]: 3 } });
  for (const one of SCORE_KINDS) expect(sumsAt(back, one, nowMs).week).toBe(sumsAt(sunday, one, nowMs).week);
});

test.each([
  ['the same day', '2026-11-22', [10, 10, 10]],
  ['Monday, a new week', '2026-11-23', [0, 0, 10]],
  ['a day of the next month', '2026-12-01', [0, 0, 0]],
  ['the same weekday a year later', '2027-11-22', [0, 0, 0]],
])('%s, the sums are as they should be', (_when, now, [day, week, month]) => {
  expect(sumsAt(sunday, 'points', at(now))).toMatchObject({ day, week, month, total: 10 });
});

test.each([
  ['Sunday', '2026-11-22', 'week', 10, 0],
  ['the last of a month', '2026-11-30', 'month', 10, 0],
  ['New Year, in the middle of week 53', '2026-12-31', 'week', 10, 10],
  ['New Year', '2026-12-31', 'month', 10, 0],
  ['the end of week 53', '2027-01-03', 'week', 10, 0],
  ['the 28th of February in a leap year', '2028-02-28', 'month', 10, 10],
  ['a leap day', '2028-02-29', 'month', 10, 0],
] as const)('the %s ends to the millisecond', (_name, day, period, lastMoment, nextMoment) => {
  const scored = withScored(NO_SCORES_YET, { nowMs: at(day), scores: ten });
  expect(sumsAt(scored, 'points', endOfDayMs(day) - 1)[period]).toBe(lastMoment);
  expect(sumsAt(scored, 'points', endOfDayMs(day))[period]).toBe(nextMoment);
});

test('a week across the end of a month goes on while the month begins anew', () => {
  const monday = withScored(NO_SCORES_YET, { nowMs: at('2026-11-30'), scores: { points: 7 } });
  expect(sumsAt(monday, 'points', at('2026-12-01'))).toMatchObject({ day: 0, week: 7, month: 0 });
});

test('a clock that went back opens no new day', () => {
  const later = withScored(sunday, { nowMs: at('2026-11-20'), scores: { points: 5 } });
  expect(later).toMatchObject({ day: '2026-11-22', scores: { points: { day: 15, grownAtMs: at('2026-11-22') } } });
});

test.each([
  ['on the same day', '2026-11-22', '2026-11-22', [0, 0, 0]],
  ['the day after, in a new week of the same month', '2026-11-22', '2026-11-23', [0, 0, 0]],
  ['next month', '2026-11-22', '2026-12-01', [0, 0, 0]],
  ['having been earned the day before', '2026-11-21', '2026-11-22', [10, 0, 0]],
  ['having been earned the week before', '2026-11-15', '2026-11-22', [10, 10, 0]],
  ['having been earned the month before', '2026-10-31', '2026-11-22', [10, 10, 10]],
])('what is taken back %s lowers the periods that hold the day it was earned on', (_when, scoredOn, now, sums) => {
  const less = withTakenBack(sunday, { nowMs: at(now), scoredOn, scores: ten });
  const [day, week, month] = sums;
  expect(less.scores.points).toMatchObject({ day, week, month, total: 0 });
  expect(less.scores.checkInDays).toMatchObject({ total: 0 });
});

test.each([
  ['of that day', '2026-11-22', '2026-11-22', 10],
  ['of a window that ends with it', '2026-11-16', '2026-11-22', 10],
  ['of a window that begins with it', '2026-11-22', '2026-11-28', 10],
  ['of the days before', '2026-11-15', '2026-11-21', 0],
  ['of the days after', '2026-11-23', '2026-11-29', 0],
])('the days %s are told', (_which, fromDay, toDay, sum) => {
  expect(sumOfDays(sunday, 'points', { fromDay, toDay })).toBe(sum);
  expect(sumOfDays(sunday, 'helped', { fromDay, toDay })).toBe(0);
});

test('a day is told until thirty have passed, and then is left to the records', () => {
  const later = (day: string) => withScored(sunday, { nowMs: at(day), scores: { points: 1 } });
  const days = { fromDay: '2026-11-22', toDay: '2026-12-21' };
  expect(sumOfDays(later('2026-12-22'), 'points', days)).toBe(10);
  expect(sumOfDays(later('2026-12-23'), 'points', days)).toBeNull();
  expect(
    sumOfDays(countersAt(sunday, at('2027-11-22')), 'points', { fromDay: '2027-11-01', toDay: '2027-11-22' }),
  ).toBe(0);
});

test('what a clock that was set back dates earlier, and what is taken back of an earlier day, is of that day', () => {
  const back = withScored(sunday, { nowMs: at('2026-11-20'), scores: { points: 5 } });
  const [saturday, friday] = ['2026-11-21', '2026-11-20'];
  expect(sumOfDays(back, 'points', { fromDay: friday, toDay: saturday })).toBe(5);
  const less = withTakenBack(back, { nowMs: at('2026-11-23'), scoredOn: friday, scores: { points: 2 } });
  expect(sumOfDays(less, 'points', { fromDay: friday, toDay: friday })).toBe(3);
  expect(sumOfDays(less, 'points', { fromDay: saturday, toDay: '2026-11-23' })).toBe(10);
});

test('days are not told of counters that were begun before days were kept', () => {
  const old = { day: '2026-11-22', scores: { points: { day: 10, week: 10, month: 10, total: 10, grownAtMs: 0 } } };
  const later = withScored(old, { nowMs: at('2026-11-23'), scores: { points: 5, helped: 1 } });
  const days = { fromDay: '2026-11-23', toDay: '2026-11-23' };
  expect(sumOfDays(later, 'points', days)).toBeNull();
  expect(sumOfDays(later, 'helped', days)).toBe(1);
});

test('counters from before there were kinds are read as what they counted', () => {
  const before = {
    day: '2026-11-22',
    dayPoints: 10,
    weekPoints: 30,
    monthPoints: 90,
    totalPoints: 200,
    totalCheckInDays: 20,
  };
  const monday = at('2026-11-23');
  expect(sumsAt(before, 'points', monday)).toEqual({ day: 0, week: 0, month: 90, total: 200, grownAtMs: 0 });
  expect(sumsAt(before, 'checkInDays', monday).total).toBe(20);
  expect(countersAt(withScored(before, { nowMs: monday, scores: ten }), monday).scores).toMatchObject({
    points: { day: 10, month: 100, total: 210 },
    checkInDays: { day: 1, total: 21 },
  });
});
