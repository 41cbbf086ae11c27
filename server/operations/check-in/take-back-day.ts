import type { takeBackDay as contract } from '../../../contracts/check-in-staff';
import type { CheckedInputOf } from '../../../contracts/operation';
import { takeBackDay as decideDay } from '../../../domain/check-in/take-back-day';
import type { CheckInProgress } from '../../../domain/check-in/progress';
import type { BusinessDay } from '../../../domain/kernel/business-day';
import { accept, refuse } from '../../../domain/kernel/result';
import { type MembershipDocument, memberships, membershipId } from '../../documents/memberships';
import { scoresTakenBack } from '../../documents/scores';
import type { Stored, Transaction } from '../../ports/store';
import type { ChangeHandler } from '../../runtime/handler';
import { challengeOf } from './challenge-of';
import { countedOn } from './counted-day';
import { dayEntryNumber } from './day-entry';
import { takenBackSubject } from './done-days';
import { decideTakeBack } from '../points/take-back-points';

/** Takes back a day that should not have counted, with its points. The member is told when points go. */
export const takeBackDay: ChangeHandler<typeof contract> = async (input, context) => {
  const { memberId, day, reason } = input;
  const byMemberId = context.person.memberId;
  const { nowMs } = context;
  const known = await challengeOf(context.ports.store, input);
  if (known === null) return refuse('CHALLENGE_UNKNOWN');
  const before = await context.ports.store.get(memberships, membershipId(input.groupId, memberId));
  const number = await dayEntryNumber(context.ports.store, known, { memberId, day });
  const scoredOn = await countedOn(context.ports.store, known, { memberId, day });
  return context.decide(async (tx) => {
    if (memberId === byMemberId) return refuse('YOURSELF');
    const read = await doneBy(tx, input);
    if (!read.ok) return read;
    const { challenge, membership, progress } = read.value;
    // The day may have been done since its line was looked for: its points would stay.
    if (number === null && membership.version !== before?.version) return refuse('TRY_AGAIN');
    const decided = decideDay(challenge, progress, { day, nowMs });
    if (!decided.ok) return decided;
    const taken = await decideTakeBack(tx, { memberId, number, byMemberId, note: reason, nowMs });
    if (!taken.ok) return taken;
    const { points } = taken.value;
    const next = decided.value;
    await writeMembership(tx, membership, { challengeId: challenge.id, progress: next, points, scoredOn, nowMs });
    await taken.value.write(tx, context.ports.keys);
    return accept({
      reply: {
        memberId,
        day,
        takenBackPoints: points,
        streakDays: next.streakDays,
        totalDays: next.totalDays,
      },
      groupId: challenge.groupId,
      subject: takenBackSubject({ challengeId: challenge.id, day }),
      concerns: memberId,
      facts: { challengeId: challenge.id, title: challenge.title, day, reason, points },
      outbox:
        points === 0
          ? []
          : [{ memberId, message: { kind: 'points-taken-back', facts: { points, note: reason } } as const }],
    });
  });
};

/** What a member has done in a challenge, whether or not they are still in the group. */
async function doneBy(tx: Transaction, { groupId, challengeId, memberId, day }: CheckedInputOf<typeof contract>) {
  const challenge = await challengeOf(tx, { groupId, challengeId });
  if (challenge === null) return refuse('CHALLENGE_UNKNOWN');
  const membership = await tx.get(memberships, membershipId(groupId, memberId));
  if (membership === null || membership.status === 'erased') return refuse('NOT_A_MEMBER');
  const progress = membership.progress[challenge.id];
  return progress === undefined ? refuse('NOT_CHECKED_IN', { day }) : accept({ challenge, membership, progress });
}

interface Taken {
  readonly challengeId: string;
  readonly progress: CheckInProgress;
  readonly points: number;
  readonly scoredOn: BusinessDay;
  readonly nowMs: number;
}

function writeMembership(
  tx: Transaction,
  membership: Stored<MembershipDocument>,
  { challengeId, progress, points, scoredOn, nowMs }: Taken,
): Promise<void> {
  const { version: _, ...before } = membership;
  return tx.replace(memberships, membership, {
    ...before,
    progress: { ...before.progress, [challengeId]: progress },
    ...scoresTakenBack(before, { nowMs, scoredOn, scores: { points, checkInDays: 1 } }),
  });
}
