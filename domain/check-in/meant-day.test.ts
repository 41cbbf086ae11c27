import { Habit } from '../../tests/support/habit';
import { readingTerms } from '../../tests/support/reading-terms';
import { startOfDayMs } from '../kernel/business-day';
import { checkMeantDay } from './meant-day';

const TODAY = '2026-11-24';
const at = (minutes: number) => startOfDayMs(TODAY) + minutes * 60_000;

const li = new Habit(readingTerms);
li.checkIn('2026-11-23');

test.each([
  ['the day on the button is today', TODAY, { ok: true, value: null }],
  ['a phone that does not say', undefined, { ok: true, value: null }],
  [
    'yesterday, not counted',
    '2026-11-22',
    { ok: false, code: 'DAY_PASSED', details: { day: '2026-11-22', counted: 0 } },
  ],
  ['yesterday, counted', '2026-11-23', { ok: false, code: 'DAY_PASSED', details: { day: '2026-11-23', counted: 1 } }],
  [
    'long before what is kept',
    '2026-09-01',
    { ok: false, code: 'DAY_PASSED', details: { day: '2026-09-01', counted: 0 } },
  ],
  ['a day that is still to come', '2026-11-25', { ok: false, code: 'CLOCK_WENT_BACK' }],
])('%s', (_, meantDay, answer) => {
  expect(checkMeantDay(readingTerms, li.progress, { meantDay, nowMs: at(1) })).toEqual(answer);
});

test('a night owl still means the day before until the cut-off', () => {
  const owls = { ...readingTerms, cutOffMinutes: 120 };
  const answer = (minutes: number) => checkMeantDay(owls, null, { meantDay: '2026-11-23', nowMs: at(minutes) }).ok;
  expect([answer(119), answer(120)]).toEqual([true, false]);
});
