import { leagueFloors, leagueFor } from './league';

const scores = Array.from({ length: 65 }, (_, index) => 100 - index);

test('a period of 65 members makes leagues of 30, 30 and 5', () => {
  expect(leagueFloors(scores)).toEqual([71, 41, 36]);
  expect(leagueFloors([])).toEqual([]);
});

test.each([
  ['the best', 100, 0],
  ['the last of the first league', 71, 0],
  ['the first of the second', 70, 1],
  ['the very last', 36, 2],
])('%s plays among those of last time', (_who, score, league) => {
  expect(leagueFor(leagueFloors(scores), score, 0)).toBe(league);
});

test('newcomers fill leagues of their own, thirty each', () => {
  const floors = leagueFloors(scores);
  expect([0, 29, 30].map((count) => leagueFor(floors, null, count))).toEqual([3, 3, 4]);
  expect(leagueFor([], null, 0)).toBe(0);
});
