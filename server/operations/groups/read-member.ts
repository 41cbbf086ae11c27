import type { MemberCard, readMember as contract } from '../../../contracts/group-members';
import { sumsAt } from '../../../domain/groups/period-counters';
import { accept, refuse } from '../../../domain/kernel/result';
import { availablePoints } from '../../../domain/points/lots';
import { accounts } from '../../documents/accounts';
import { groups, type GroupDocument } from '../../documents/groups';
import { memberships, membershipId, type MembershipDocument } from '../../documents/memberships';
import { operations } from '../../documents/operations';
import type { ReadHandler } from '../../runtime/handler';
import { activityLine, doerOf } from './list-activity';
import { memberLine } from './list-members';

/** How many of the member's acts are looked through for those of this group. */
const ACTS_LOOKED_AT = 40;
const ACTS_SHOWN = 10;

/** One member as the staff of a group may know them. Four reads besides the door's. */
export const readMember: ReadHandler<typeof contract> = async (input, context) => {
  const { store } = context.ports;
  const { groupId, memberId } = input;
  const [membership, group, account, acts] = await Promise.all([
    store.get(memberships, membershipId(groupId, memberId)),
    store.get(groups, groupId),
    store.get(accounts, memberId),
    store.query(operations, {
      equal: { actor: memberId },
      order: { field: 'order', direction: 'down' },
      limit: ACTS_LOOKED_AT,
    }),
  ]);
  if (membership === null || membership.status === 'erased') return refuse('NOT_A_MEMBER');
  const recent = acts
    .filter((record) => record.feed === groupId && doerOf(record) === memberId)
    .slice(0, ACTS_SHOWN)
    .map((record) => activityLine(record, membership, context.person.memberId));
  const points = sumsAt(membership.counters, 'points', context.nowMs);
  return accept({
    ...memberLine(membership),
    status: membership.status,
    statusAtMs: membership.statusAtMs,
    joinedBy: membership.joinedBy,
    availablePoints: account === null ? 0 : availablePoints(account, context.nowMs),
    weekPoints: points.week,
    monthPoints: points.month,
    totalCheckInDays: sumsAt(membership.counters, 'checkInDays', context.nowMs).total,
    progress: progressOf(membership, group),
    recent,
  });
};

function progressOf(membership: MembershipDocument, group: GroupDocument | null): MemberCard['progress'] {
  return (group?.cards ?? []).flatMap((card) => {
    const progress = membership.progress[card.campaignId];
    if (progress === undefined) return [];
    const { streakDays, longestDays, totalDays, lastDay } = progress;
    return [{ challengeId: card.campaignId, title: card.title, streakDays, longestDays, totalDays, lastDay }];
  });
}
