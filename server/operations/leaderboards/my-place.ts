import type { MyPlace } from '../../../contracts/leaderboards';
import { type Histogram, placeIn } from '../../../domain/leaderboards/histogram';
import { scorePrefix } from '../../../domain/leaderboards/rank';
import { type StandingDocument, standings } from '../../documents/boards';
import type { MembershipDocument } from '../../documents/memberships';
import type { Store } from '../../ports/store';
import { boardRow, type Reading } from './board-rows';

/**
 * Where a standing is in its list: those with a higher score are counted on the index; in a list that is too long for that,
 * those of the same bucket, with a histogram for the rest. Two requests: how many stand above, and who stands next above.
 */
export async function placeOf(
  store: Store,
  standing: StandingDocument,
  { membership, reading, histogram = [] }: Placing,
): Promise<MyPlace> {
  const { list, score } = standing;
  const [aboveCount, [next]] = await Promise.all([
    countAbove(store, { list, score, histogram }),
    store.query(standings, {
      equal: { list },
      range: { field: 'rankKey', before: scorePrefix(score) },
      order: { field: 'rankKey', direction: 'down' },
      limit: 1,
    }),
  ]);
  const rank = aboveCount + 1;
  const row = boardRow(standing, rank, { membership, reading });
  const isAbout = histogram.length > 0 && placeIn(histogram, score).belowScore !== null;
  if (next === undefined) return { ...row, isAbout, toPass: null };
  return { ...row, isAbout, toPass: { score: next.score - score + 1, rank: null } };
}

interface Placing {
  readonly membership: MembershipDocument | undefined;
  readonly reading: Reading;
  /** Empty or absent in a list that is counted. */
  readonly histogram?: Histogram;
}

interface Counting {
  readonly list: string;
  readonly score: number;
  readonly histogram: Histogram;
}

/** How many of a list have a higher score. One request, which walks the keys of one bucket where there are buckets. */
export async function countAbove(store: Store, { list, score, histogram }: Counting): Promise<number> {
  const { aboveCount, belowScore } =
    histogram.length === 0 ? { aboveCount: 0, belowScore: null } : placeIn(histogram, score);
  const from = belowScore === null ? {} : { from: scorePrefix(belowScore - 1) };
  const range = { field: 'rankKey', ...from, before: scorePrefix(score) } as const;
  return aboveCount + (await store.count(standings, { equal: { list }, range }));
}
