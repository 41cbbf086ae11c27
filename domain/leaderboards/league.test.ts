import { firstBands, leagueCount, leagueFloors, type Leagues, NO_NEWCOMERS, seatIn } from './league';

/** Keys as `rankKey` makes them: the best first, and nobody's the same. */
const keys = (count: number) => Array.from({ length: count }, (_, index) => `k${String(index).padStart(4, '0')}`);
const leaguesOf = (count: number): Leagues => ({
  leagueFloors: leagueFloors(keys(count)),
  newcomerCounts: NO_NEWCOMERS,
});
const sizesOf = (count: number): readonly number[] => {
  const seats = keys(count).map((lastKey) => seatIn(leaguesOf(count), { lastKey, checkInDays: 0 }).league);
  return [...new Set(seats)].map((league) => seats.filter((one) => one === league).length);
};

test.each([
  [0, []],
  [1, [1]],
  [31, [31]],
  [44, [44]],
  [45, [23, 22]],
  [65, [33, 32]],
  [100, [34, 33, 33]],
])('a period of %i members makes leagues of %j', (count, sizes) => {
  expect(sizesOf(count)).toEqual(sizes);
});

test('no league of a large board is far from thirty, however many have the same score', () => {
  for (let count = 60; count < 400; count += 7) {
    for (const size of sizesOf(count)) expect(Math.abs(size - 30)).toBeLessThanOrEqual(7);
  }
});

/** Seats so many newcomers one after another. */
function seated(start: Leagues, newcomers: readonly number[]): { leagues: readonly number[]; end: Leagues } {
  let end = start;
  const leagues = newcomers.map((checkInDays) => {
    const { league, newcomerCounts } = seatIn(end, { lastKey: null, checkInDays });
    end = { ...end, newcomerCounts };
    return league;
  });
  return { leagues, end };
}

test('newcomers fill leagues of their own, thirty each', () => {
  const { leagues, end } = seated(
    leaguesOf(65),
    Array.from({ length: 31 }, () => 100),
  );
  expect([leagues[0], leagues[29], leagues[30]]).toEqual([2, 2, 3]);
  expect(leagueCount(end)).toBe(4);
  expect(leagueCount(leaguesOf(65))).toBe(2);
  // Whoever had a place after all others is as good as new.
  expect(seatIn(leaguesOf(65), { lastKey: 'z', checkInDays: 0 }).league).toBe(2);
});

test('where nobody has a last place, those play together who came about as often', () => {
  const first: Leagues = { leagueFloors: [], newcomerCounts: firstBands(90) };
  const { leagues, end } = seated(first, [0, 6, 7, 29, 30, 500]);
  expect(leagues).toEqual([0, 0, 1, 1, 2, 2]);
  expect(leagueCount(end)).toBe(3);
  expect(
    seated(
      first,
      Array.from({ length: 31 }, () => 8),
    ).leagues.at(-1),
  ).toBe(4);
});

test('a small group is not torn into three', () => {
  const first: Leagues = { leagueFloors: [], newcomerCounts: firstBands(89) };
  expect(seated(first, [0, 10, 100]).leagues).toEqual([0, 0, 0]);
});
