import type { offerBuddy as contract } from '../../../contracts/buddies';
import { offerBuddy as decideOffer } from '../../../domain/groups/buddy';
import { accept, refuse } from '../../../domain/kernel/result';
import { memberships, membershipId } from '../../documents/memberships';
import { buddyOrder, type NewcomerBuddyDocument, newcomerBuddies } from '../../documents/newcomer-buddies';
import type { ChangeHandler } from '../../runtime/handler';

/** Offers to show a newcomer around. Both memberships say so, so that neither limit is passed by two phones at once. */
export const offerBuddy: ChangeHandler<typeof contract> = (input, context) =>
  context.decide(async (tx) => {
    const { groupId } = input;
    const { person, nowMs } = context;
    if (input.memberId === person.memberId) return refuse('YOURSELF');
    const buddy = await tx.get(memberships, membershipId(groupId, person.memberId));
    if (buddy?.status !== 'active') return refuse('NOT_A_MEMBER');
    const newcomer = await tx.get(memberships, membershipId(groupId, input.memberId));
    if (newcomer?.status !== 'active') return refuse('NEWCOMER_UNKNOWN');
    const before = await tx.get(newcomerBuddies, newcomer.id);
    const { memberId, joinedAtMs, showsAround = [] } = buddy;
    const offering = { memberId, joinedAtMs, openCount: showsAround.length };
    const decided = decideOffer({ buddy: offering, newcomer, before }, nowMs);
    if (!decided.ok) return decided;
    const { untilMs } = decided.value;
    const offered: NewcomerBuddyDocument = {
      ...{ id: newcomer.id, schema: 1, groupId, memberId: input.memberId, buddyId: memberId },
      ...{ state: 'offered', isOpen: true, untilMs, fromTimes: 0, countedAtMs: null },
      order: buddyOrder(nowMs, newcomer.id),
    };
    await (before === null ? tx.create(newcomerBuddies, offered) : tx.replace(newcomerBuddies, before, offered));
    await tx.replace(memberships, buddy, { ...buddy, showsAround: [...showsAround, newcomer.id] });
    await tx.replace(memberships, newcomer, { ...newcomer, buddyState: 'offered' });
    return accept({
      reply: { memberId: input.memberId, untilMs },
      groupId,
      subject: `buddy:${newcomer.id}`,
      concerns: input.memberId,
      outbox: [{ memberId: input.memberId, message: { kind: 'buddy-offered', facts: { groupId } } }],
    });
  });
