import type { acceptRules as contract } from '../../../contracts/group-rules';
import { accept } from '../../../domain/kernel/result';
import { memberships, membershipId } from '../../documents/memberships';
import type { ChangeHandler } from '../../runtime/handler';
import { getSurely } from './get-surely';

/** Keeps that, and when, the member agreed to the rules as they are now. */
export const acceptRules: ChangeHandler<typeof contract> = (input, context) =>
  context.decide(async (tx) => {
    const membership = await getSurely(tx, memberships, membershipId(input.groupId, context.person.memberId));
    const acceptedAtMs = context.nowMs;
    await tx.replace(memberships, membership, { ...membership, rulesAcceptedAtMs: acceptedAtMs });
    return accept({ reply: { acceptedAtMs }, groupId: input.groupId });
  });
