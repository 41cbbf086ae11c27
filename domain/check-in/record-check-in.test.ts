import { Habit } from '../../tests/support/habit';
import { readingTerms } from '../../tests/support/reading-terms';
import { addDays } from '../kernel/business-day';
import { recordCheckIn } from './record-check-in';

const sevenDays = ['01', '02', '03', '04', '05', '06', '07'].map((day) => `2026-11-${day}`);

test('the first day counts one and gives the points of a day', () => {
  expect(new Habit(readingTerms).checkIn('2026-11-23')).toMatchObject({
    day: '2026-11-23',
    standing: { streakDays: 1, longestDays: 1, totalDays: 1 },
    earning: { dailyPoints: 10, bonuses: [], totalPoints: 10, heldBack: null },
  });
});

test('a second check-in on the same day says when the first one was', () => {
  const li = new Habit(readingTerms);
  const first = li.noon('2026-11-23').nowMs;
  li.checkIn('2026-11-23');
  const again = recordCheckIn(readingTerms, li.progress, {
    nowMs: first + 1,
    earnedTodayPoints: 0,
    budgetSpent: false,
  });
  expect(again).toEqual({ ok: false, code: 'ALREADY_CHECKED_IN', details: { day: '2026-11-23', atMs: first } });
});

test('a clock that shows an earlier day is not believed', () => {
  const li = new Habit(readingTerms);
  li.checkIn('2026-11-23');
  expect(() => li.checkIn('2026-11-22')).toThrow('CLOCK_WENT_BACK');
  expect(li.checkIn('2026-11-24').standing.streakDays).toBe(2);
});

test('the seventh day in a row pays its milestone once', () => {
  const li = new Habit(readingTerms);
  const done = [...sevenDays, '2026-11-08'].map((day) => li.checkIn(day).earning);
  expect(done.map((earning) => earning.totalPoints)).toEqual([10, 10, 10, 10, 10, 10, 30, 10]);
});

test('a new run is paid its milestone again', () => {
  const li = new Habit(readingTerms);
  sevenDays.forEach((day) => li.checkIn(day));
  const second = sevenDays.map((day) => li.checkIn(addDays(day, 8)).earning.totalPoints);
  expect(second).toEqual([10, 10, 10, 10, 10, 10, 30]);
});

describe('what is held back', () => {
  test.each([
    [
      'the bonus that does not fit beside the day',
      { earnedTodayPoints: 190 },
      { dailyPoints: 10, totalPoints: 10, heldBack: 'DAY_LIMIT' },
    ],
    [
      'part of the day at the edge of the limit',
      { earnedTodayPoints: 195 },
      { dailyPoints: 5, totalPoints: 5, heldBack: 'DAY_LIMIT' },
    ],
    ['everything at the limit', { earnedTodayPoints: 200 }, { dailyPoints: 0, totalPoints: 0, heldBack: 'DAY_LIMIT' }],
    [
      'everything above the limit',
      { earnedTodayPoints: 900 },
      { dailyPoints: 0, totalPoints: 0, heldBack: 'DAY_LIMIT' },
    ],
    [
      'everything when the budget is spent',
      { budgetSpent: true },
      { dailyPoints: 0, totalPoints: 0, heldBack: 'BUDGET_SPENT' },
    ],
    [
      'nothing when day and bonus just fit',
      { earnedTodayPoints: 170 },
      { dailyPoints: 10, totalPoints: 30, heldBack: null },
    ],
  ])('%s', (_, change, earning) => {
    const li = new Habit(readingTerms);
    sevenDays.slice(0, 6).forEach((day) => li.checkIn(day));
    const done = li.checkIn('2026-11-07', change);
    expect(done.earning).toMatchObject(earning);
    expect(done.standing.streakDays).toBe(7);
  });

  test('a milestone held back comes with the next check-in of the run', () => {
    const li = new Habit(readingTerms);
    sevenDays.slice(0, 6).forEach((day) => li.checkIn(day));
    li.checkIn('2026-11-07', { budgetSpent: true });
    expect(li.checkIn('2026-11-08').earning).toMatchObject({ totalPoints: 30, bonuses: [{ streakDays: 7 }] });
    expect(li.checkIn('2026-11-09').earning.totalPoints).toBe(10);
  });

  test('one check-in never gives more than 100 points', () => {
    const li = new Habit({
      ...readingTerms,
      pointsPerDay: 60,
      milestones: [1, 2, 3].map((n) => ({ streakDays: n, bonusPoints: 40 })),
    });
    li.checkIn('2026-11-01', { budgetSpent: true });
    li.checkIn('2026-11-02', { budgetSpent: true });
    expect(li.checkIn('2026-11-03').earning).toMatchObject({ totalPoints: 100, heldBack: 'DAY_LIMIT' });
  });

  test('a challenge without points holds nothing back', () => {
    const li = new Habit({ ...readingTerms, pointsPerDay: 0, milestones: [] });
    expect(li.checkIn('2026-11-03', { budgetSpent: true }).earning).toMatchObject({ totalPoints: 0, heldBack: null });
  });
});

test('a streak goes on over 400 days while only two months are kept day by day', () => {
  const li = new Habit({ ...readingTerms, endDay: '2027-12-05' });
  for (let offset = 0; offset < 400; offset += 1) li.checkIn(addDays('2026-11-01', offset));
  expect(li.progress).toMatchObject({ streakDays: 400, longestDays: 400, totalDays: 400 });
  expect(li.progress?.marks).toHaveLength(62);
});

test('checking in on a day of leave gives the leave back', () => {
  const li = new Habit(readingTerms);
  li.leave('2026-11-05', '2026-11-03');
  li.leave('2026-11-06', '2026-11-03');
  li.checkIn('2026-11-05');
  expect(() => {
    li.leave('2026-11-07', '2026-11-05');
  }).not.toThrow();
});
