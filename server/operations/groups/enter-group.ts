import type { Arrival, enterGroup as contract } from '../../../contracts/groups';
import { decideJoin, type WayIn } from '../../../domain/groups/join-group';
import { mayAccess } from '../../../domain/groups/role';
import { accept, refuse } from '../../../domain/kernel/result';
import { groups, type GroupDocument } from '../../documents/groups';
import { memberships, membershipId, type MembershipDocument } from '../../documents/memberships';
import type { ReadContext, ReadHandler } from '../../runtime/handler';
import { groupIdByCard } from './group-by-card';
import { groupFacts } from './group-facts';
import { groupByCode } from './invitation';

/** Says where the phone stands. At most four store requests with the door's. */
export const enterGroup: ReadHandler<typeof contract> = async (input, context) => {
  const { invitationCode } = input;
  if (invitationCode !== undefined) {
    const group = await groupByCode(context.ports, invitationCode);
    if (group === null) return refuse('INVITATION_INVALID');
    return accept(await arriveAt(context, group, { by: 'invitation', madeAtMs: group.invitation?.madeAtMs ?? 0 }));
  }
  const ofCard = await groupIdByCard(context.ports.store, context.caller.groupBindingId);
  const groupId = input.groupId ?? ofCard;
  if (groupId === null) return accept(arriveWithout(context, input.lastGroupId));
  if (isIn(context, groupId)) return accept({ view: 'member', groupId });
  const group = await context.ports.store.get(groups, groupId);
  if (group === null) return accept({ view: 'unknown-group', mayBind: false });
  return accept(await arriveAt(context, group, ofCard === group.id ? { by: 'card' } : null));
};

const isIn = (context: ReadContext, groupId: string): boolean =>
  context.person?.groups.some((group) => group.groupId === groupId) ?? false;

/** Nothing names a group of ours: an unbound chat, or opened from the list of programs. */
function arriveWithout(context: ReadContext, lastGroupId: string | undefined): Arrival {
  if (context.caller.groupBindingId !== null) {
    return { view: 'unknown-group', mayBind: mayAccess('admin', context.person, null) };
  }
  const groupId =
    lastGroupId !== undefined && isIn(context, lastGroupId) ? lastGroupId : context.person?.groups[0]?.groupId;
  return groupId === undefined ? { view: 'nowhere' } : { view: 'member', groupId };
}

async function arriveAt(context: ReadContext, group: GroupDocument, way: WayIn | null): Promise<Arrival> {
  if (group.status === 'dissolved') return { view: 'dissolved', groupName: group.name };
  if (isIn(context, group.id)) return { view: 'member', groupId: group.id };
  const membership = await membershipOf(context, group.id);
  const decided = decideJoin({
    groupStatus: group.status,
    way,
    membership,
    groupCount: context.person?.groups.length ?? 0,
  });
  return {
    view: 'guest',
    standing: guestStanding(context, membership),
    group: groupFacts(group, context.nowMs),
    joinBy: decided.ok && way !== null ? way.by : null,
    ruleText: decided.ok ? group.settings.ruleText : null,
  };
}

async function membershipOf(context: ReadContext, groupId: string): Promise<MembershipDocument | null> {
  if (context.person === null) return null;
  return context.ports.store.get(memberships, membershipId(groupId, context.person.memberId));
}

function guestStanding(
  context: ReadContext,
  membership: MembershipDocument | null,
): 'stranger' | 'neighbour' | 'left' | 'removed' {
  if (membership?.status === 'left' || membership?.status === 'removed') return membership.status;
  return context.person === null ? 'stranger' : 'neighbour';
}
