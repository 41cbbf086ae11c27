import { BOARD_LIMITS } from './board-limits';
import { competitionRanks, nightRanks, rankKey, rankThatNight, scorePrefix } from './rank';

test.each([
  [[], []],
  [[5], [1]],
  [
    [9, 9, 7],
    [1, 1, 3],
  ],
  [
    [9, 7, 7, 7, 1],
    [1, 2, 2, 2, 5],
  ],
])('scores %j have the ranks %j', (scores, ranks) => {
  expect(competitionRanks(scores)).toEqual(ranks);
});

test('keys sort by score, then by who got there first, then by salt', () => {
  const members = [
    { score: 10, grownAtMs: 2_000, salt: 'a' },
    { score: 10, grownAtMs: 1_000, salt: 'b' },
    { score: 10, grownAtMs: 1_000, salt: 'a' },
    { score: 9, grownAtMs: 0, salt: 'a' },
    { score: BOARD_LIMITS.scoreMax, grownAtMs: 9_999_999_999_999, salt: 'z' },
  ];
  const sorted = [...members].sort((a, b) => (rankKey(a) < rankKey(b) ? -1 : 1));
  expect(sorted).toEqual([members[4], members[2], members[1], members[0], members[3]]);
});

test('exactly those with a higher score sort before the prefix of a score', () => {
  const keyOf = (score: number) => rankKey({ score, grownAtMs: 0, salt: '' });
  expect(keyOf(11) < scorePrefix(10)).toBe(true);
  expect(keyOf(10) < scorePrefix(10)).toBe(false);
  expect(keyOf(9) < scorePrefix(10)).toBe(false);
});

test('a night remembers each score with how many stood above it', () => {
  const night = nightRanks([7, 9, 0, 9, 1], 10);
  expect([9, 7, 1].map((score) => rankThatNight(night, score))).toEqual([1, 3, 4]);
  expect(rankThatNight(night, 8)).toBeNull();
  expect(rankThatNight(nightRanks([7, 9], 1), 7)).toBeNull();
});
