import type { answerBuddy as contract } from '../../../contracts/buddies';
import { type BuddyState, finishBy, timesTakenPart } from '../../../domain/groups/buddy';
import { accept, type Accepted, refuse } from '../../../domain/kernel/result';
import { type MembershipDocument, memberships, membershipId } from '../../documents/memberships';
import { type NewcomerBuddyDocument, newcomerBuddies } from '../../documents/newcomer-buddies';
import type { Stored, Transaction } from '../../ports/store';
import type { ChangeHandler, Decided } from '../../runtime/handler';
import { closeOpen } from './close-buddy';

/** A newcomer's yes or no. What they have done by the yes does not count. */
export const answerBuddy: ChangeHandler<typeof contract> = ({ groupId, accepts }, context) =>
  context.decide(async (tx) => {
    const { person, nowMs } = context;
    const newcomer = await tx.get(memberships, membershipId(groupId, person.memberId));
    if (newcomer?.status !== 'active') return refuse('NOT_A_MEMBER');
    const pair = await tx.get(newcomerBuddies, newcomer.id);
    if (pair?.state !== 'offered' || nowMs >= pair.untilMs) return refuse('OFFER_GONE');
    if (accepts) return sayYes(tx, { newcomer, pair, nowMs });
    await closeOpen(tx, pair);
    return accept({ reply: { state: 'over', untilMs: pair.untilMs }, groupId, subject: subjectOf(pair) });
  });

interface Offered {
  readonly newcomer: Stored<MembershipDocument>;
  readonly pair: Stored<NewcomerBuddyDocument>;
  readonly nowMs: number;
}

type Answered = Accepted<Decided<{ readonly state: BuddyState; readonly untilMs: number }>>;

async function sayYes(tx: Transaction, { newcomer, pair, nowMs }: Offered): Promise<Answered> {
  const { groupId, buddyId } = pair;
  const untilMs = finishBy(nowMs);
  const fromTimes = timesTakenPart(newcomer.counters);
  await tx.replace(newcomerBuddies, pair, { ...pair, state: 'accepted', untilMs, fromTimes });
  await tx.replace(memberships, newcomer, { ...newcomer, buddyState: 'accepted' });
  return accept({
    reply: { state: 'accepted', untilMs },
    groupId,
    subject: subjectOf(pair),
    concerns: buddyId,
    outbox: [{ memberId: buddyId, message: { kind: 'buddy-accepted', facts: { groupId } } }],
  });
}

const subjectOf = ({ id }: NewcomerBuddyDocument): string => `buddy:${id}`;
