import { remindAtMs } from './reminder';

const HOUR_MS = 3_600_000;
const STARTS = Date.UTC(2026, 10, 28, 1);
const event = { startsAtMs: STARTS, endsAtMs: STARTS + HOUR_MS };

test.each([
  ['long before: a day ahead', STARTS - 100 * HOUR_MS, STARTS - 24 * HOUR_MS],
  ['a millisecond before that day: still a day ahead', STARTS - 24 * HOUR_MS - 1, STARTS - 24 * HOUR_MS],
  ['at that very instant: two hours ahead', STARTS - 24 * HOUR_MS, STARTS - 2 * HOUR_MS],
  ['a millisecond before the last chance', STARTS - 2 * HOUR_MS - 1, STARTS - 2 * HOUR_MS],
  ['two hours before it begins: too soon for a reminder', STARTS - 2 * HOUR_MS, null],
  ['afterwards', STARTS + HOUR_MS, null],
])('%s', (_name, nowMs, expected) => {
  expect(remindAtMs({ event }, nowMs)).toBe(expected);
});

test('a form without an event reminds of nothing', () => {
  expect(remindAtMs({ event: null }, 0)).toBeNull();
});
