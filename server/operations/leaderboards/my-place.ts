import type { MyPlace } from '../../../contracts/leaderboards';
import { scorePrefix } from '../../../domain/leaderboards/rank';
import { type StandingDocument, standings } from '../../documents/boards';
import type { MembershipDocument } from '../../documents/memberships';
import type { Store } from '../../ports/store';
import { boardRow, type Reading } from './board-rows';

/**
 * Where a standing is in its list, exactly: those with a higher score are counted on the index. Two requests: how many
 * stand above, and who stands next above.
 */
export async function placeOf(
  store: Store,
  standing: StandingDocument,
  { membership, reading }: { readonly membership: MembershipDocument | undefined; readonly reading: Reading },
): Promise<MyPlace> {
  const { list, score } = standing;
  const [aboveCount, [next]] = await Promise.all([
    countAbove(store, list, score),
    store.query(standings, {
      equal: { list },
      range: { field: 'rankKey', before: scorePrefix(score) },
      order: { field: 'rankKey', direction: 'down' },
      limit: 1,
    }),
  ]);
  const rank = aboveCount + 1;
  const row = boardRow(standing, rank, { membership, reading });
  if (next === undefined) return { ...row, toPass: null };
  return { ...row, toPass: { score: next.score - score + 1, rank: null } };
}

/** How many of a list have a higher score. One request. */
const countAbove = (store: Store, list: string, score: number): Promise<number> =>
  store.count(standings, { equal: { list }, range: { field: 'rankKey', before: scorePrefix(score) } });
