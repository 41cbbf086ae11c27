import type { dissolveGroup as contract } from '../../../contracts/group-settings';
import { accept, refuse, type Refused } from '../../../domain/kernel/result';
import { groups, type GroupDocument } from '../../documents/groups';
import type { ChangeHandler } from '../../runtime/handler';

/**
 * Ends a group. Memberships and the ledger stay, so nothing that was earned is lost; its members read on their home
 * page that it is over. Campaigns end first, each by its own rules.
 */
export const dissolveGroup: ChangeHandler<typeof contract> = (input, context) => {
  const { groupId } = input;
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
    return accept({ reply: { groupId }, groupId, subject: `group:${groupId}`, facts: { name: group.name } });
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
