import type { closeInvitation as contract } from '../../../contracts/group-settings';
import { accept } from '../../../domain/kernel/result';
import { groups } from '../../documents/groups';
import type { ChangeHandler } from '../../runtime/handler';
import { getSurely } from './get-surely';

/** No code lets anybody in until a new one is made; cards of the chat still do. */
export const closeInvitation: ChangeHandler<typeof contract> = (input, context) => {
  const { groupId } = input;
  return context.decide(async (tx) => {
    const group = await getSurely(tx, groups, groupId);
    await tx.replace(groups, group, { ...group, invitation: null, invitationDigest: null });
    return accept({ reply: { groupId }, groupId, subject: `invitation:${groupId}` });
  });
};
