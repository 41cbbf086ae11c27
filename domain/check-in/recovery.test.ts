import { Habit } from '../../tests/support/habit';
import { readingTerms } from '../../tests/support/reading-terms';
import { cameBackSoon, missedBefore, recoveryOf } from './recovery';

/** Somebody who checked in on these days of November. */
function who(...days: readonly number[]) {
  const li = new Habit(readingTerms);
  for (const day of days) li.checkIn(nov(day));
  if (li.progress === null) throw new Error('nothing was done');
  return li.progress;
}

const nov = (day: number) => `2026-11-${String(day).padStart(2, '0')}`;

test.each([
  ['the very first day', [5], 5, 0, false],
  ['the day after', [5, 6], 6, 0, false],
  ['one day missed', [5, 7], 7, 1, true],
  ['two days missed', [5, 8], 8, 2, false],
] as const)('%s', (_what, days, day, missed, isSoon) => {
  expect(missedBefore(readingTerms, who(...days), nov(day))).toBe(missed);
  expect(cameBackSoon(readingTerms, who(...days), nov(day))).toBe(isSoon);
});

test('leave is no miss', () => {
  const li = new Habit(readingTerms);
  li.checkIn(nov(5));
  li.leave(nov(6), nov(6));
  li.checkIn(nov(7));
  expect(cameBackSoon(readingTerms, li.progress!, nov(7))).toBe(false);
});

test.each([
  ['nothing broke', [5, 6, 7], { brokenCount: 0, recoveredCount: 0 }, 8],
  ['broke and mended', [5, 7], { brokenCount: 1, recoveredCount: 1 }, 9],
  ['broke for good', [5], { brokenCount: 1, recoveredCount: 0 }, 10],
  ['broke yesterday: not decided yet', [5], { brokenCount: 0, recoveredCount: 0 }, 7],
  ['broke twice, mended once', [5, 7, 8, 12], { brokenCount: 2, recoveredCount: 1 }, 13],
] as const)('%s', (_what, days, expected, today) => {
  expect(recoveryOf(readingTerms, who(...days), { fromDay: nov(1), today: nov(today) })).toEqual(expected);
});
