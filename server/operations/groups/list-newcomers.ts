import type { BuddyLine, listNewcomers as contract, Newcomers } from '../../../contracts/buddies';
import { BUDDY_RULE, isNewcomer, isOpen, timesSince } from '../../../domain/groups/buddy';
import { accept, refuse } from '../../../domain/kernel/result';
import { type MembershipDocument, memberships, membershipId } from '../../documents/memberships';
import { type NewcomerBuddyDocument, newcomerBuddies } from '../../documents/newcomer-buddies';
import { orderKey } from '../../documents/order';
import type { Store } from '../../ports/store';
import type { ReadHandler } from '../../runtime/handler';
import { shownPerson } from './shown-person';

const DAY_MS = 86_400_000;
const SHOWN_MAX = 30;

/** Who is new in a group, and who shows whom around. */
export const listNewcomers: ReadHandler<typeof contract> = async ({ groupId }, context) => {
  const { store } = context.ports;
  const { nowMs } = context;
  const me = await store.get(memberships, membershipId(groupId, context.person.memberId));
  if (me?.status !== 'active') return refuse('NOT_A_MEMBER');
  const [pairs, latest] = await Promise.all([pairsOf(store, me), latestOf(store, groupId, nowMs)]);
  const others = await membershipsOf(store, pairs, me);
  const line = (pair: NewcomerBuddyDocument): readonly BuddyLine[] => {
    const other = others.get(pair.id === me.id ? membershipId(groupId, pair.buddyId) : pair.id);
    return other === undefined ? [] : [lineOf(pair, { other, newcomer: pair.id === me.id ? me : other })];
  };
  const answer: Newcomers = {
    mine: pairs.filter(({ id }) => id === me.id).flatMap(line)[0] ?? null,
    showing: pairs.filter(({ id }) => id !== me.id).flatMap(line),
    newcomers: latest
      .filter((one) => one.id !== me.id && isFree(one))
      .map((one) => ({ memberId: one.memberId, who: shownPerson(one), joinedAtMs: one.joinedAtMs })),
    mayNot: isNewcomer(me.joinedAtMs, nowMs)
      ? 'TOO_NEW'
      : (me.showsAround ?? []).length >= BUDDY_RULE.openMax
        ? 'TOO_MANY'
        : null,
  };
  return accept(answer);
};

const isFree = ({ buddyState }: MembershipDocument): boolean => buddyState === undefined || buddyState === 'over';

/** What is open between the member and others: as a newcomer, and with newcomers. */
async function pairsOf(store: Store, me: MembershipDocument): Promise<readonly NewcomerBuddyDocument[]> {
  const isMine = me.buddyState !== undefined && isOpen(me.buddyState);
  const ids = [...(isMine ? [me.id] : []), ...(me.showsAround ?? [])];
  const found = ids.length === 0 ? [] : await store.getMany(newcomerBuddies, ids);
  return found.filter((pair) => pair !== null).filter((pair) => pair.isOpen);
}

/** Who joined within the days in which one is new, the latest first. */
async function latestOf(store: Store, groupId: string, nowMs: number): Promise<readonly MembershipDocument[]> {
  return store.query(memberships, {
    equal: { groupId, status: 'active' },
    range: { field: 'order', after: orderKey(nowMs - BUDDY_RULE.newcomerDays * DAY_MS, '') },
    order: { field: 'order', direction: 'down' },
    limit: SHOWN_MAX,
  });
}

async function membershipsOf(
  store: Store,
  pairs: readonly NewcomerBuddyDocument[],
  me: MembershipDocument,
): Promise<ReadonlyMap<string, MembershipDocument>> {
  const ids = pairs.map((pair) => (pair.id === me.id ? membershipId(pair.groupId, pair.buddyId) : pair.id));
  const found = ids.length === 0 ? [] : await store.getMany(memberships, ids);
  const known = found.filter((one) => one !== null);
  return new Map(known.filter(({ status }) => status === 'active').map((one) => [one.id, one]));
}

function lineOf(
  pair: NewcomerBuddyDocument,
  { other, newcomer }: { readonly other: MembershipDocument; readonly newcomer: MembershipDocument },
): BuddyLine {
  const { state, untilMs } = pair;
  const times = state === 'accepted' ? timesSince(pair, newcomer.counters) : 0;
  const { memberId } = other;
  return { memberId, who: shownPerson(other), state, untilMs, times, goalTimes: BUDDY_RULE.goalTimes };
}
