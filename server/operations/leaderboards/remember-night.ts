import { COUNTED_MAX, histogramOf } from '../../../domain/leaderboards/histogram';
import { nightRanks } from '../../../domain/leaderboards/rank';
import { type BoardNightDocument, boardNights, type StandingDocument } from '../../documents/boards';
import type { Store } from '../../ports/store';
import { allOf } from './final-list';

/** Different scores of a list that are remembered for the arrows of the next day. */
const SCORES_KEPT = 1_000;

interface Night {
  /** The day that ended. */
  readonly day: string;
  /** What a member had when it ended. */
  readonly scoreOf: (standing: StandingDocument) => number;
}

/** Remembers how a list stood when a day ended, and where its scores lie now. One request per hundred members. */
export async function rememberNight(store: Store, list: string, { day, scoreOf }: Night): Promise<void> {
  const members = await allOf(store, list);
  const ranks = nightRanks(members.map(scoreOf), SCORES_KEPT);
  const night: BoardNightDocument = {
    ...{ id: list, schema: 1, day, memberCount: members.length, ranks },
    ...(members.length > COUNTED_MAX ? { histogram: histogramOf(members.map((one) => one.score)) } : {}),
  };
  await store.transact(async (tx) => {
    const before = await tx.get(boardNights, list);
    await (before === null ? tx.create(boardNights, night) : tx.replace(boardNights, before, night));
  });
}
