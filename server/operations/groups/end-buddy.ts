import type { endBuddy as contract } from '../../../contracts/buddies';
import { accept, refuse } from '../../../domain/kernel/result';
import { memberships, membershipId } from '../../documents/memberships';
import { newcomerBuddies } from '../../documents/newcomer-buddies';
import type { ChangeHandler } from '../../runtime/handler';
import { closeOpen } from './close-buddy';

/** Either of two ends it, without a word to the other. */
export const endBuddy: ChangeHandler<typeof contract> = ({ groupId, memberId }, context) =>
  context.decide(async (tx) => {
    const mine = context.person.memberId;
    const membership = await tx.get(memberships, membershipId(groupId, mine));
    if (membership?.status !== 'active') return refuse('NOT_A_MEMBER');
    const pair = await tx.get(newcomerBuddies, membershipId(groupId, memberId ?? mine));
    const isOneOfThem = pair?.memberId === mine || pair?.buddyId === mine;
    if (pair === null || !isOneOfThem || !pair.isOpen) return refuse('BUDDY_GONE');
    await closeOpen(tx, pair);
    return accept({ reply: { state: 'over' as const }, groupId, subject: `buddy:${pair.id}` });
  });
