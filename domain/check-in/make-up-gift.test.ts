import { Habit } from '../../tests/support/habit';
import { readingTerms } from '../../tests/support/reading-terms';
import { endOfDayMs, startOfDayMs } from '../kernel/business-day';
import { makeUpDay } from './make-up';
import { giveMakeUp, makeUpsLeft } from './make-up-gift';

const noon = (day: string) => startOfDayMs(day) + 43_200_000;
const given = giveMakeUp(readingTerms, { giver: null, friend: null }, noon('2026-11-10'));

test('a make-up given is one fewer here and one more there', () => {
  if (!given.ok) throw new Error(given.code);
  const { giver, friend } = given.value;
  expect(makeUpsLeft(readingTerms, giver, '2026-11-10')).toBe(1);
  expect(makeUpsLeft(readingTerms, friend, '2026-11-10')).toBe(3);
  expect(makeUpsLeft(readingTerms, friend, '2026-12-01')).toBe(2);
});

test('a month is over to the millisecond, and one more may be given in the next', () => {
  if (!given.ok) throw new Error(given.code);
  const last = endOfDayMs('2026-11-30') - 1;
  expect(giveMakeUp(readingTerms, given.value, last)).toMatchObject({ ok: false, code: 'ALREADY_GIVEN' });
  expect(giveMakeUp(readingTerms, given.value, last + 1)).toMatchObject({ ok: true });
});

test.each([
  ['a friend who has one already', { giver: null, friend: given.ok ? given.value.friend : null }, {}, 'FRIEND_HAS_ONE'],
  ['nothing left to give', { giver: spent(), friend: null }, {}, 'NO_MAKE_UPS_LEFT'],
  [
    'a challenge without make-ups',
    { giver: null, friend: null },
    { makeUp: { perMonth: 0, windowDays: 3 } },
    'MAKE_UP_OFF',
  ],
  ['a challenge that is over', { giver: null, friend: null }, { endDay: '2026-11-09' }, 'ENDED'],
] as const)('with %s it is refused', (_how, friends, change, code) => {
  const refused = giveMakeUp({ ...readingTerms, ...change }, friends, noon('2026-11-10'));
  expect(refused).toMatchObject({ ok: false, code });
});

test('the third day is made up with a friend’s card, and no fourth', () => {
  const li = new Habit(readingTerms);
  li.checkIn('2026-11-05');
  li.makeUp('2026-11-07', '2026-11-10');
  li.makeUp('2026-11-08', '2026-11-10');
  const gift = giveMakeUp(readingTerms, { giver: null, friend: li.progress }, noon('2026-11-10'));
  if (!gift.ok) throw new Error(gift.code);
  const moment = { nowMs: noon('2026-11-10'), earnedTodayPoints: 0, budgetSpent: false };
  const third = makeUpDay(readingTerms, gift.value.friend, { ...moment, day: '2026-11-09' });
  if (!third.ok) throw new Error(third.code);
  expect(third.value.standing.totalDays).toBe(4);
  const fourth = makeUpDay(readingTerms, third.value.progress, {
    ...moment,
    nowMs: noon('2026-11-11'),
    day: '2026-11-10',
  });
  expect(fourth).toMatchObject({ ok: false, code: 'NO_MAKE_UPS_LEFT' });
});

function spent() {
  const li = new Habit(readingTerms);
  li.checkIn('2026-11-05');
  li.makeUp('2026-11-08', '2026-11-10');
  li.makeUp('2026-11-09', '2026-11-10');
  return li.progress;
}
