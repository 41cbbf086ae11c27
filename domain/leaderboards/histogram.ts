/** Lists up to this long are counted: a rank is exact (B4). */
export const COUNTED_MAX = 10_000;

/** Buckets of a histogram: about one in a hundred of a list is in each. */
const BUCKETS = 100;

/** Members whose scores are at least `fromScore` and below the bucket before it; the highest scores first. */
export interface Bucket {
  readonly fromScore: number;
  readonly count: number;
}

export type Histogram = readonly Bucket[];

/** The first bucket holds at least so many: whoever is among them is counted, and has their exact rank (B4). */
const EXACT_TOP = 1_000;

/** The buckets of a list's scores, the highest first. Equal scores are never torn apart. */
export function histogramOf(scores: readonly number[]): Histogram {
  const full = Math.max(1, Math.ceil(scores.length / BUCKETS));
  const buckets: { fromScore: number; count: number }[] = [];
  for (const score of scores) {
    const last = buckets.at(-1);
    const enough = buckets.length === 1 ? Math.max(full, EXACT_TOP) : full;
    if (last === undefined || (last.count >= enough && score < last.fromScore)) {
      buckets.push({ fromScore: score, count: 1 });
    } else {
      last.fromScore = score;
      last.count += 1;
    }
  }
  return buckets;
}

/** How a member's score changed in a list; null where they were not in it, or are not any more. */
export interface Move {
  readonly before: number | null;
  readonly after: number | null;
}

/** The histogram after members moved. The bounds of the buckets stay until the next night. */
export function withMoves(histogram: Histogram, moves: readonly Move[]): Histogram {
  if (histogram.length === 0) return histogram;
  const counts = histogram.map((bucket) => bucket.count);
  const change = (score: number | null, by: number): void => {
    if (score === null) return;
    const at = bucketAt(histogram, score);
    counts[at] = Math.max(0, (counts[at] ?? 0) + by);
  };
  for (const { before, after } of moves) {
    change(before, -1);
    change(after, 1);
  }
  return histogram.map((bucket, index) => ({ ...bucket, count: counts[index] ?? 0 }));
}

/** Where a score is: how many stand in buckets above, and below which score its own bucket begins; null at the top. */
export function placeIn(
  histogram: Histogram,
  score: number,
): { readonly aboveCount: number; readonly belowScore: number | null } {
  const at = bucketAt(histogram, score);
  const aboveCount = histogram.slice(0, at).reduce((sum, bucket) => sum + bucket.count, 0);
  return { aboveCount, belowScore: histogram[at - 1]?.fromScore ?? null };
}

/** The lowest bucket takes whatever is below it. */
function bucketAt(histogram: Histogram, score: number): number {
  const found = histogram.findIndex((bucket) => score >= bucket.fromScore);
  return found < 0 ? histogram.length - 1 : found;
}
