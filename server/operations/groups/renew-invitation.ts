import type { renewInvitation as contract } from '../../../contracts/group-settings';
import { accept, refuse } from '../../../domain/kernel/result';
import { groups } from '../../documents/groups';
import type { ChangeHandler } from '../../runtime/handler';
import { makeInvitation } from './invitation';

/** Replaces the invitation; the code before stops working with this commit. */
export const renewInvitation: ChangeHandler<typeof contract> = (input, context) => {
  const { groupId } = input;
  const { nowMs, ports } = context;
  const made = makeInvitation(ports.keys, { groupId, seed: context.operationId, nowMs });
  return context.decide(async (tx) => {
    const group = await tx.get(groups, groupId);
    if (group?.status !== 'active') return refuse('GROUP_DISSOLVED');
    await tx.replace(groups, group, { ...group, ...made });
    return accept({ reply: { madeAtMs: nowMs }, groupId, subject: `invitation:${groupId}` });
  });
};
