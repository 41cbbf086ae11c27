import type { bindGroup as contract } from '../../../contracts/group-settings';
import { accept, refuse } from '../../../domain/kernel/result';
import { groupBindings, groups } from '../../documents/groups';
import type { ChangeHandler } from '../../runtime/handler';

/** Makes the chat of the card this group's. A chat whose group was dissolved is free again. */
export const bindGroup: ChangeHandler<typeof contract> = async (input, context) => {
  const bindingId = context.caller.groupBindingId;
  if (bindingId === null) return refuse('NO_CARD');
  const { groupId } = input;

  return context.decide(async (tx) => {
    const group = await tx.get(groups, groupId);
    if (group?.status !== 'active') return refuse('GROUP_DISSOLVED');
    const bound = await tx.get(groupBindings, bindingId);
    const holder = bound === null || bound.groupId === groupId ? null : await tx.get(groups, bound.groupId);
    if (holder?.status === 'active') return refuse('BOUND_ELSEWHERE');
    const binding = {
      id: bindingId,
      schema: 1,
      groupId,
      boundAtMs: context.nowMs,
      boundBy: context.person.memberId,
    };
    // Dissolving and binding must not pass each other.
    await tx.touch(groups, group);
    if (bound === null) await tx.create(groupBindings, binding);
    else await tx.replace(groupBindings, bound, binding);
    return accept({ reply: { groupId }, groupId, subject: `group:${groupId}` });
  });
};
