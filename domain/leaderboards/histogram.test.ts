import * as fc from 'fast-check';
import { histogramOf, placeIn, withMoves } from './histogram';

const byHeight = (scores: readonly number[]): number[] => [...scores].sort((a, b) => b - a);

/** The rank as the product reckons it: buckets above, and those of the same bucket that are counted on the index. */
function rankOf(scores: readonly number[], histogram: ReturnType<typeof histogramOf>, score: number): number {
  const { aboveCount, belowScore } = placeIn(histogram, score);
  return aboveCount + scores.filter((one) => one > score && (belowScore === null || one < belowScore)).length + 1;
}

/** A long list, in which these scores come again and again. */
const someScores = fc
  .array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 100 })
  .map((scores) => Array.from({ length: 2_500 }, (_, index) => (scores[index % scores.length] ?? 1) + (index % 7)));

test('a rank by buckets is the rank by counting, for everybody', () => {
  fc.assert(
    fc.property(someScores, (given) => {
      const scores = byHeight(given);
      const histogram = histogramOf(scores);
      expect(histogram.reduce((sum, bucket) => sum + bucket.count, 0)).toBe(scores.length);
      for (const score of new Set(scores)) {
        expect(rankOf(scores, histogram, score)).toBe(scores.filter((one) => one > score).length + 1);
      }
    }),
  );
});

test('it stays so while members move, come and go, without being built anew', () => {
  const move = fc.record({ who: fc.nat(2_499), to: fc.option(fc.integer({ min: 1, max: 400 })) });
  fc.assert(
    fc.property(someScores, fc.array(move, { maxLength: 60 }), (given, moves) => {
      const now: (number | null)[] = [...given];
      let histogram = histogramOf(byHeight(given));
      for (const { who, to } of moves) {
        const index = who % now.length;
        histogram = withMoves(histogram, [{ before: now[index] ?? null, after: to }]);
        now[index] = to;
      }
      const scores = now.filter((score) => score !== null);
      for (const score of new Set(scores)) {
        expect(rankOf(scores, histogram, score)).toBe(scores.filter((one) => one > score).length + 1);
      }
    }),
  );
});

test('the best thousand are in the first bucket', () => {
  const scores = Array.from({ length: 20_000 }, (_, index) => 20_000 - index);
  expect(placeIn(histogramOf(scores), 19_001)).toEqual({ aboveCount: 0, belowScore: null });
  expect(placeIn(histogramOf(scores), 19_000).belowScore).toBe(19_001);
});

test('a hundred thousand members make a hundred buckets, and equal scores stay together', () => {
  const scores = byHeight(Array.from({ length: 100_000 }, (_, index) => 1 + ((index * 7_919) % 5_000)));
  const histogram = histogramOf(scores);
  expect(histogram).toHaveLength(100);
  expect(Math.max(...histogram.map((bucket) => bucket.count))).toBeLessThanOrEqual(1_020);
  expect(histogramOf(Array.from({ length: 50 }, () => 7))).toEqual([{ fromScore: 7, count: 50 }]);
  expect(withMoves([], [{ before: null, after: 3 }])).toEqual([]);
});
