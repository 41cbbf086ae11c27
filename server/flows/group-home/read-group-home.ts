import type { GroupHome, readGroupHome as contract } from '../../../contracts/group-home';
import { sumsAt } from '../../../domain/groups/period-counters';
import { isStaff } from '../../../domain/groups/role';
import { invariant } from '../../../domain/kernel/invariant';
import { accept, refuse } from '../../../domain/kernel/result';
import { availablePoints } from '../../../domain/points/lots';
import { accounts } from '../../documents/accounts';
import { groups, type GroupDocument } from '../../documents/groups';
import { memberships, membershipId, type MembershipDocument } from '../../documents/memberships';
import type { PersonDocument } from '../../documents/people';
import type { ReadHandler } from '../../runtime/handler';
import { homeCards } from './home-cards';
import { latelyOf, readFeed } from './read-lately';

/** Everything the home page shows: group, membership and account, besides the person that the door read; on asking, what others did. */
export const readGroupHome: ReadHandler<typeof contract> = async (input, context) => {
  const { store } = context.ports;
  const { memberId } = context.person;
  const [group, membership, account, feed] = await Promise.all([
    store.get(groups, input.groupId),
    store.get(memberships, membershipId(input.groupId, memberId)),
    store.get(accounts, memberId),
    input.withLately ? readFeed(store, input.groupId) : null,
  ]);
  invariant(group !== null && membership !== null && account !== null, 'a member has a group, a membership, a purse');
  if (group.status === 'dissolved') return refuse('GROUP_DISSOLVED');
  const { nowMs } = context;
  const points = sumsAt(membership.counters, 'points', nowMs);
  const cards = homeCards(group.cards, { membership, account, nowMs });
  const lately = feed === null ? null : await latelyOf(store, { group, cards, feed, readerId: memberId });
  const nextExpiryDay = account.nextExpiryDay === '' ? null : account.nextExpiryDay;
  return accept({
    group: {
      groupId: group.id,
      name: group.name,
      type: group.type,
      showsMemberTexts: group.settings.showsMemberTexts,
    },
    me: meAtHome(context.person, membership, group),
    points: {
      availablePoints: availablePoints(account, nowMs),
      dayPoints: points.day,
      weekPoints: points.week,
      monthPoints: points.month,
      totalPoints: points.total,
      nextExpiryDay,
    },
    totalCheckInDays: sumsAt(membership.counters, 'checkInDays', nowMs).total,
    lately,
    cards,
    nowMs,
  });
};

function meAtHome(person: PersonDocument, membership: MembershipDocument, group: GroupDocument): GroupHome['me'] {
  return {
    name: person.profile.name,
    avatarFileId: person.profile.avatarFileId,
    role: membership.role,
    tier: membership.tier,
    isStaff: isStaff(person),
    rulesAccepted: membership.rulesAcceptedAtMs >= group.rulesChangedAtMs,
    groupCount: person.groups.length,
    hasBuddyOffer: membership.buddyState === 'offered',
  };
}
