import type { acceptRules as contract } from '../../../contracts/group-rules';
import { invariant } from '../../../domain/kernel/invariant';
import { accept } from '../../../domain/kernel/result';
import { memberships, membershipId } from '../../documents/memberships';
import type { ChangeHandler } from '../../runtime/handler';

/** Keeps that, and when, the member agreed to the rules as they are now. */
export const acceptRules: ChangeHandler<typeof contract> = (input, context) =>
  context.decide(async (tx) => {
    const membership = await tx.get(memberships, membershipId(input.groupId, context.person.memberId));
    invariant(membership !== null, 'a member has a membership');
    const acceptedAtMs = context.nowMs;
    await tx.replace(memberships, membership, { ...membership, rulesAcceptedAtMs: acceptedAtMs });
    return accept({ reply: { acceptedAtMs }, groupId: input.groupId });
  });
