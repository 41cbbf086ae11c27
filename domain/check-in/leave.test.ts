import { Habit } from '../../tests/support/habit';
import { readingTerms } from '../../tests/support/reading-terms';
import { type ChallengeTerms, OPEN_END } from './challenge-terms';
import { cancelLeave, takeLeave } from './leave';
import { standingOn } from './standing';

test('a day of leave does not break a streak and does not count', () => {
  const li = new Habit(readingTerms);
  li.checkIn('2026-11-02');
  li.leave('2026-11-03', '2026-11-02');
  expect(li.checkIn('2026-11-04').standing).toMatchObject({ streakDays: 2, totalDays: 2 });
});

test('leave far ahead keeps the days that a make-up may still mend', () => {
  const li = new Habit(readingTerms);
  for (let day = 1; day <= 30; day += 1) li.checkIn(`2026-11-${String(day).padStart(2, '0')}`);
  li.leave('2026-12-30', '2026-11-30');
  expect(li.progress?.marks).toHaveLength(60);
  expect(li.checkIn('2026-12-01').standing.streakDays).toBe(31);
});

test('the allowance is counted per month of the day of leave', () => {
  const li = new Habit(readingTerms);
  ['2026-11-29', '2026-11-30', '2026-12-01', '2026-12-02'].forEach((day) => {
    li.leave(day, '2026-11-28');
  });
  expect(() => {
    li.leave('2026-12-03', '2026-11-28');
  }).toThrow('NO_LEAVES_LEFT');
});

describe('leave is refused', () => {
  test.each<[string, string, Partial<ChallengeTerms>, string]>([
    ['where the challenge has none', '2026-11-24', { leave: { perMonth: 0 } }, 'LEAVE_OFF'],
    ['for a day that is over', '2026-11-22', {}, 'LEAVE_TOO_LATE'],
    ['for more than 30 days ahead', '2026-12-24', {}, 'LEAVE_TOO_EARLY'],
    ['for a weekday that is not part of it', '2026-11-24', { weekdays: [1] }, 'NOT_A_CHALLENGE_DAY'],
    ['for a day done', '2026-11-23', {}, 'ALREADY_CHECKED_IN'],
    ['before the challenge starts', '2026-11-25', { startDay: '2026-11-24' }, 'NOT_STARTED'],
    ['after it ended', '2026-11-23', { endDay: '2026-11-22' }, 'ENDED'],
    ['while it is paused', '2026-11-24', { pauses: [{ fromDay: '2026-11-23', toDay: OPEN_END }] }, 'PAUSED'],
  ])('%s', (_, ...[day, change, code]) => {
    const li = new Habit(readingTerms);
    li.checkIn('2026-11-23');
    const { nowMs } = li.noon('2026-11-23');
    expect(takeLeave({ ...readingTerms, ...change }, li.progress, { day, nowMs })).toMatchObject({ ok: false, code });
  });
});

describe('giving leave back', () => {
  test.each([
    ['works for a later day', '2026-11-25', { ok: true }],
    ['is too late on the day itself', '2026-11-24', { ok: false, code: 'LEAVE_BEGUN' }],
    ['needs a leave', '2026-11-26', { ok: false, code: 'NOT_ON_LEAVE' }],
  ])('%s', (_, day, answer) => {
    const li = new Habit(readingTerms);
    li.leave('2026-11-24', '2026-11-23');
    li.leave('2026-11-25', '2026-11-23');
    const { nowMs } = li.noon('2026-11-24');
    const given = cancelLeave(readingTerms, li.progress, { day, nowMs });
    expect(given).toMatchObject(answer);
    if (given.ok) expect(standingOn(readingTerms, given.value, '2026-11-26').streakDays).toBe(0);
  });
});
