import type { listMedals as contract } from '../../../contracts/leaderboards';
import { MEDAL_KINDS, medalProgress, MEDALS } from '../../../domain/groups/medals';
import { accept, refuse } from '../../../domain/kernel/result';
import { groups } from '../../documents/groups';
import { memberships, membershipId } from '../../documents/memberships';
import type { ReadHandler } from '../../runtime/handler';

/** The caller's medals in a group, and how far the others are. Two reads besides the door's. */
export const listMedals: ReadHandler<typeof contract> = async ({ groupId }, context) => {
  const { store } = context.ports;
  const [membership, group] = await Promise.all([
    store.get(memberships, membershipId(groupId, context.person.memberId)),
    store.get(groups, groupId),
  ]);
  if (membership === null || group === null) return refuse('NOT_ALLOWED');
  return accept({
    groupName: group.name,
    name: membership.profile.name,
    items: MEDAL_KINDS.map((medal) => ({
      medal,
      goal: MEDALS[medal].goal,
      count: medalProgress(membership.counters, medal),
      awardedAtMs: membership.medals?.[medal] ?? null,
    })),
  });
};
