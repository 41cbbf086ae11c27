import { Habit } from '../../tests/support/habit';
import { readingTerms } from '../../tests/support/reading-terms';
import { calendarOf } from './calendar';

test('the month shows every day as it was', () => {
  const terms = {
    ...readingTerms,
    startDay: '2026-11-02',
    weekdays: [1, 2, 3, 4, 5],
    pauses: [{ fromDay: '2026-11-05', toDay: '2026-11-05' }],
  };
  const li = new Habit(terms);
  li.checkIn('2026-11-02');
  li.leave('2026-11-04', '2026-11-02');
  li.checkIn('2026-11-06');
  li.makeUp('2026-11-03', '2026-11-06');
  li.leave('2026-11-12', '2026-11-06');
  const states = calendarOf(terms, li.progress, { month: '2026-11', today: '2026-11-11' }).map((day) => day.state);
  expect(states.slice(0, 13)).toEqual([
    'out',
    'done',
    'made-up',
    'leave',
    'waived',
    'done',
    'out',
    'out',
    'missed',
    'missed',
    'today',
    'leave',
    'future',
  ]);
  expect(states).toHaveLength(30);
});

test('a missed day says until when it can be made up', () => {
  const days = calendarOf(readingTerms, null, { month: '2026-11', today: '2026-11-10' });
  expect(days.filter((day) => day.makeUpUntilDay !== null)).toEqual([
    { day: '2026-11-07', state: 'missed', makeUpUntilDay: '2026-11-10' },
    { day: '2026-11-08', state: 'missed', makeUpUntilDay: '2026-11-11' },
    { day: '2026-11-09', state: 'missed', makeUpUntilDay: '2026-11-12' },
  ]);
});
