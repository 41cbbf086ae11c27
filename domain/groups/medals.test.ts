import { medalProgress, withAwarded } from './medals';
import { NO_SCORES_YET, withScored, withTakenBack, type PeriodCounters } from './period-counters';

const DAY_MS = 86_400_000;
const START_MS = Date.UTC(2026, 10, 23);

function days(count: number): PeriodCounters {
  let counters = NO_SCORES_YET;
  for (let day = 0; day < count; day += 1) {
    counters = withScored(counters, { nowMs: START_MS + day * DAY_MS, scores: { checkInDays: 1 } });
  }
  return counters;
}

test.each([
  [6, []],
  [7, ['days-7']],
  [20, ['days-7']],
  [21, ['days-7', 'days-21']],
  [99, ['days-7', 'days-21']],
  [100, ['days-7', 'days-21', 'days-100']],
])('%s days earn %j', (count, medals) => {
  expect(Object.keys(withAwarded({}, days(count), 1))).toEqual(medals);
});

test('the first chain entry and the tenth help earn one, each', () => {
  const joined = withScored(NO_SCORES_YET, { nowMs: START_MS, scores: { chainJoins: 1, helped: 9 } });
  expect(Object.keys(withAwarded({}, joined, 1))).toEqual(['first-chain']);
  const helped = withScored(joined, { nowMs: START_MS, scores: { helped: 1 } });
  expect(Object.keys(withAwarded({}, helped, 1))).toEqual(['first-chain', 'helped-10']);
});

test('a medal is awarded once and stays, whatever is taken back and done again', () => {
  const first = withAwarded({}, days(7), 5);
  const nowMs = START_MS + 7 * DAY_MS;
  const back = withTakenBack(days(7), { nowMs, scoredOn: '2026-11-29', scores: { checkInDays: 1 } });
  expect(withAwarded(first, back, 6)).toBe(first);
  expect(medalProgress(back, 'days-7')).toBe(6);
  const again = withScored(back, { nowMs, scores: { checkInDays: 1 } });
  expect(withAwarded(first, again, 7)).toEqual({ 'days-7': 5 });
});
