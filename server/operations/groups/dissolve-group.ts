import type { dissolveGroup as contract } from '../../../contracts/group-settings';
import { accept, refuse, type Refused } from '../../../domain/kernel/result';
import { groups, type GroupDocument } from '../../documents/groups';
import type { ChangeHandler } from '../../runtime/handler';
import { staffOfGroup } from './staff';

/**
 * Ends a group. Memberships and the ledger stay, so nothing that was earned is lost; its staff are told, its members
 * read on their home page that it is over. Campaigns end first, each by its own rules.
 */
export const dissolveGroup: ChangeHandler<typeof contract> = async (input, context) => {
  const { groupId } = input;
  const staff = await staffOfGroup(context.ports.store, groupId);
  return context.decide(async (tx) => {
    const group = await tx.get(groups, groupId);
    if (group?.status !== 'active') return refuse('GROUP_DISSOLVED');
    const obstacle = obstacleTo(group, { confirmation: input.confirmation, nowMs: context.nowMs });
    if (obstacle !== null) return obstacle;
    await tx.replace(groups, group, {
      ...group,
      status: 'dissolved',
      cards: [],
      invitation: null,
      invitationDigest: null,
    });
    const message = { kind: 'group-dissolved', facts: { groupName: group.name } } as const;
    return accept({
      reply: { groupId },
      groupId,
      subject: `group:${groupId}`,
      facts: { name: group.name },
      outbox: staff
        .filter(({ memberId }) => memberId !== context.person.memberId)
        .map(({ memberId }) => ({ memberId, message })),
    });
  });
};

function obstacleTo(
  group: GroupDocument,
  asked: { readonly confirmation: string; readonly nowMs: number },
): Refused<'NAME_DIFFERS' | 'CAMPAIGNS_RUNNING'> | null {
  if (asked.confirmation !== group.name) return refuse('NAME_DIFFERS');
  const count = group.cards.filter((card) => card.endsAtMs > asked.nowMs).length;
  return count === 0 ? null : refuse('CAMPAIGNS_RUNNING', { count });
}
