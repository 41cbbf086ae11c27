import type { HomeCard, HomeChain, HomeLately, TodayCount } from '../../../contracts/group-home';
import { heroOf } from '../../../domain/check-in/hero';
import { todayOf } from '../../../domain/check-in/today';
import { chainStocks } from '../../documents/chains';
import type { GroupDocument } from '../../documents/groups';
import type { MembershipDocument } from '../../documents/memberships';
import { type OperationDocument, operations } from '../../documents/operations';
import type { Store } from '../../ports/store';
import { countDone, hasDone } from '../../operations/check-in/done-days';
import { daySubject } from '../../operations/check-in/keep-day';
import { activityLine, doerOf, membersOf } from '../../operations/groups/list-activity';
import { shownPerson } from '../../operations/groups/shown-person';

/** So many records tell of a small group's whole day; a busier one's check-ins are counted. */
const FEED_MAX = 30;
const LINES_MAX = 8;
const FACES_MAX = 4;

type Feed = readonly OperationDocument[];
type Names = ReadonlyMap<string, MembershipDocument>;

/** What happened in a group last, newest first. One request. */
export const readFeed = (store: Store, groupId: string): Promise<Feed> =>
  store.query(operations, {
    equal: { feed: groupId },
    order: { field: 'order', direction: 'down' },
    limit: FEED_MAX,
  });

interface Around {
  readonly group: GroupDocument;
  readonly cards: readonly HomeCard[];
  readonly feed: Feed;
  readonly readerId: string;
}

/** What others did, told from the feed. One request, one more where a chain is on, two more on a busy day. */
export async function latelyOf(store: Store, { group, cards, feed, readerId }: Around): Promise<HomeLately> {
  const [names, chains, counted] = await Promise.all([
    membersOf(store, group.id, feed.map(doerOf)),
    chainsOf(store, group),
    countBusyDay(store, { group, cards, feed }),
  ]);
  return {
    today: todayCount({ cards, feed, names, counted }),
    lines: feed.slice(0, LINES_MAX).map((record) => activityLine(record, names.get(doerOf(record)), readerId)),
    chains,
  };
}

async function chainsOf(store: Store, { cards }: GroupDocument): Promise<readonly HomeChain[]> {
  const running = cards.filter(({ context }) => context === 'chains');
  if (running.length === 0) return [];
  const stocks = await store.getMany(
    chainStocks,
    running.map(({ campaignId }) => campaignId),
  );
  return running.flatMap(({ campaignId: chainId, threshold = null }, at) => {
    const stock = stocks[at] ?? null;
    if (stock === null) return [];
    return [{ chainId, threshold, entryCount: stock.entryCount, pieceCount: stock.pieceCount }];
  });
}

/** Null where the feed tells the whole day of the check-in that waits. */
async function countBusyDay(
  store: Store,
  { group, cards, feed }: Pick<Around, 'group' | 'cards' | 'feed'>,
): Promise<number | null> {
  const hero = heroOf(cards);
  if (hero === null) return null;
  const { campaignId: challengeId, checkIn } = hero;
  const { day } = checkIn.promise;
  const terms = group.cards.find(({ campaignId }) => campaignId === challengeId)?.checkIn;
  const [first] = feed.slice(-1);
  const isWhole =
    feed.length < FEED_MAX || first === undefined || terms === undefined || todayOf(terms, first.atMs) < day;
  return isWhole ? null : countDone(store, { challengeId, day });
}

function todayCount({
  cards,
  feed,
  names,
  counted,
}: {
  readonly cards: readonly HomeCard[];
  readonly feed: Feed;
  readonly names: Names;
  readonly counted: number | null;
}): TodayCount | null {
  const hero = heroOf(cards);
  if (hero === null) return null;
  const at = { challengeId: hero.campaignId, day: hero.checkIn.promise.day };
  const subject = daySubject('check-in', at.challengeId, at.day);
  const done = feed
    .filter((record) => record.subject === subject)
    .flatMap((record) => names.get(record.actor) ?? [])
    .filter((membership) => hasDone(membership, at));
  return { ...at, doneCount: counted ?? done.length, faces: done.slice(0, FACES_MAX).map(shownPerson) };
}
