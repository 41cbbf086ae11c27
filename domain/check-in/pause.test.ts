import { Habit } from '../../tests/support/habit';
import { readingTerms } from '../../tests/support/reading-terms';
import { pauseFrom, resumeOn } from './pause';

test('days of a pause break no streak', () => {
  const li = new Habit({ ...readingTerms, pauses: [{ fromDay: '2026-11-03', toDay: '2026-11-05' }] });
  li.checkIn('2026-11-02');
  expect(li.checkIn('2026-11-06').standing.streakDays).toBe(2);
});

test('pausing twice is refused, and so is resuming what runs', () => {
  const paused = pauseFrom(readingTerms, '2026-11-03');
  if (!paused.ok) throw new Error(paused.code);
  expect(pauseFrom(paused.value, '2026-11-04')).toEqual({ ok: false, code: 'ALREADY_PAUSED' });
  expect(resumeOn(readingTerms, '2026-11-04')).toEqual({ ok: false, code: 'NOT_PAUSED' });
});

test('a pause that follows the one before becomes part of it', () => {
  const pauses = [{ fromDay: '2026-11-03', toDay: '2026-11-05' }];
  const again = pauseFrom({ ...readingTerms, pauses }, '2026-11-06');
  if (!again.ok) throw new Error(again.code);
  expect(resumeOn(again.value, '2026-11-08')).toMatchObject({
    value: { pauses: [{ fromDay: '2026-11-03', toDay: '2026-11-08' }] },
  });
});

test('there are at most twelve pauses', () => {
  const pauses = Array.from({ length: 12 }, (_, index) => ({
    fromDay: `2026-11-${String(index * 2 + 1).padStart(2, '0')}`,
    toDay: `2026-11-${String(index * 2 + 1).padStart(2, '0')}`,
  }));
  expect(pauseFrom({ ...readingTerms, pauses }, '2026-12-01')).toMatchObject({ code: 'TOO_MANY_PAUSES' });
});
