import type { giveMakeUp as contract } from '../../../contracts/check-in-friends';
import { giveMakeUp as decideGift, makeUpsLeft } from '../../../domain/check-in/make-up-gift';
import { todayOf } from '../../../domain/check-in/today';
import { accept, refuse } from '../../../domain/kernel/result';
import { type MembershipDocument, memberships, membershipId } from '../../documents/memberships';
import type { CheckInProgress } from '../../../domain/check-in/progress';
import type { Stored, Transaction } from '../../ports/store';
import type { ChangeHandler } from '../../runtime/handler';
import { memberSituation } from './check-in-situation';
import { withProgress } from './with-progress';

/** Gives one of the caller's make-ups to a friend of the same group, once a month. No points, and no help that counts. */
export const giveMakeUp: ChangeHandler<typeof contract> = (input, context) =>
  context.decide(async (tx) => {
    const { memberId } = context.person;
    if (input.memberId === memberId) return refuse('YOURSELF');
    const read = await memberSituation(tx, input, memberId);
    if (!read.ok) return read;
    const { challenge, membership, progress } = read.value;
    const friend = await tx.get(memberships, membershipId(input.groupId, input.memberId));
    if (friend?.status !== 'active') return refuse('FRIEND_UNKNOWN');
    if (challenge.status === 'ended') return refuse('ENDED', { day: challenge.endDay });
    const friends = { giver: progress, friend: friend.progress[challenge.id] ?? null };
    const decided = decideGift(challenge, friends, context.nowMs);
    if (!decided.ok) return decided;
    await keep(tx, membership, { challengeId: challenge.id, progress: decided.value.giver });
    await keep(tx, friend, { challengeId: challenge.id, progress: decided.value.friend });
    const { title } = challenge;
    return accept({
      reply: {
        progress: decided.value.giver,
        makeUpsLeft: makeUpsLeft(challenge, decided.value.giver, todayOf(challenge, context.nowMs)),
      },
      groupId: challenge.groupId,
      subject: `make-up-gift:${challenge.id}`,
      concerns: friend.memberId,
      facts: { challengeId: challenge.id, title },
      outbox: [{ memberId: friend.memberId, message: { kind: 'make-up-given', facts: { title } } }],
    });
  });

async function keep(
  tx: Transaction,
  membership: Stored<MembershipDocument>,
  record: { readonly challengeId: string; readonly progress: CheckInProgress },
): Promise<void> {
  const { version: _, ...before } = membership;
  await tx.replace(memberships, membership, { ...before, ...(await withProgress(tx, membership, record)) });
}
