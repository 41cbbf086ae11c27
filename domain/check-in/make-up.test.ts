import { Habit } from '../../tests/support/habit';
import { readingTerms } from '../../tests/support/reading-terms';
import { makeUpDay } from './make-up';
import { type ChallengeTerms, OPEN_END } from './challenge-terms';
import { takeBackDay } from './take-back-day';

const regular = (days: readonly number[], terms = readingTerms): Habit => {
  const li = new Habit(terms);
  days.forEach((day) => li.checkIn(`2026-11-${String(day).padStart(2, '0')}`));
  return li;
};

test('a made-up day mends the streak and gives no daily points', () => {
  const li = regular([1, 2, 3, 5]);
  expect(li.progress?.streakDays).toBe(1);
  const done = li.makeUp('2026-11-04', '2026-11-05');
  expect(done.standing).toMatchObject({ streakDays: 5, longestDays: 5, totalDays: 5 });
  expect(done.earning).toEqual({ dailyPoints: 0, bonuses: [], totalPoints: 0, heldBack: null });
});

test('a milestone that the mended run has reached is paid', () => {
  const li = regular([1, 2, 3, 5, 6, 7]);
  expect(li.makeUp('2026-11-04', '2026-11-07').earning).toMatchObject({
    totalPoints: 20,
    bonuses: [{ streakDays: 7 }],
  });
});

test('joining two runs that were both paid pays nothing again', () => {
  const li = regular([1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15], {
    ...readingTerms,
    makeUp: { perMonth: 2, windowDays: 10 },
  });
  expect(li.makeUp('2026-11-08', '2026-11-15')).toMatchObject({
    standing: { streakDays: 15 },
    earning: { totalPoints: 0 },
  });
});

test('every month brings a new allowance, for days of the month before too', () => {
  const li = regular([25, 27, 28]);
  li.makeUp('2026-11-26', '2026-11-28');
  li.makeUp('2026-11-29', '2026-11-30');
  li.makeUp('2026-11-30', '2026-12-01');
  expect(li.progress?.makeUps).toEqual({ month: '2026-12', count: 1 });
});

describe('a make-up is refused', () => {
  test.each<[string, string, Partial<ChallengeTerms>, string]>([
    ['where the challenge has none', '2026-11-21', { makeUp: { perMonth: 0, windowDays: 3 } }, 'MAKE_UP_OFF'],
    ['for today', '2026-11-23', {}, 'NOT_OVER'],
    ['for tomorrow', '2026-11-24', {}, 'NOT_OVER'],
    ['for a day before the window', '2026-11-19', {}, 'MAKE_UP_TOO_LATE'],
    ['for a day done', '2026-11-22', {}, 'ALREADY_CHECKED_IN'],
    ['for a weekday that is not part of it', '2026-11-21', { weekdays: [1, 2, 3, 4, 5, 7] }, 'NOT_MISSED'],
    ['for a day of pause', '2026-11-21', { pauses: [{ fromDay: '2026-11-21', toDay: '2026-11-21' }] }, 'NOT_MISSED'],
    ['for a day before the start', '2026-11-20', { startDay: '2026-11-21' }, 'NOT_MISSED'],
    ['while it is paused', '2026-11-21', { pauses: [{ fromDay: '2026-11-23', toDay: OPEN_END }] }, 'PAUSED'],
    ['when the window after the end is over', '2026-11-21', { endDay: '2026-11-19' }, 'ENDED'],
  ])('%s', (_, ...[day, change, code]) => {
    const li = regular([22]);
    const refused = makeUpDay({ ...readingTerms, ...change }, li.progress, { ...li.noon('2026-11-23'), day });
    expect(refused).toMatchObject({ ok: false, code });
  });

  test('when the allowance of the month is used', () => {
    const li = regular([1, 23]);
    li.makeUp('2026-11-22', '2026-11-23');
    li.makeUp('2026-11-21', '2026-11-23');
    expect(() => li.makeUp('2026-11-20', '2026-11-23')).toThrow('NO_MAKE_UPS_LEFT');
  });

  test('for a day that was taken back', () => {
    const li = regular([21, 22, 23]);
    if (li.progress === null) throw new Error('no progress');
    const back = takeBackDay(readingTerms, li.progress, { day: '2026-11-22', nowMs: li.noon('2026-11-23').nowMs });
    expect(back).toMatchObject({ ok: true, value: { streakDays: 1, totalDays: 2, longestDays: 1 } });
    if (back.ok) li.progress = back.value;
    expect(() => li.makeUp('2026-11-22', '2026-11-23')).toThrow('TAKEN_BACK');
  });

  test('on a clock that went back', () => {
    const li = regular([20, 23]);
    expect(() => li.makeUp('2026-11-21', '2026-11-22')).toThrow('CLOCK_WENT_BACK');
  });
});

test('the last day can still be made up after the end, within the window', () => {
  const li = regular([21, 22], { ...readingTerms, endDay: '2026-11-23' });
  expect(li.makeUp('2026-11-23', '2026-11-26').standing.streakDays).toBe(3);
});
