import type { takeBackDay as contract } from '../../../contracts/check-in-staff';
import { takeBackDay as decideDay } from '../../../domain/check-in/take-back-day';
import type { CheckInProgress } from '../../../domain/check-in/progress';
import { withEarned } from '../../../domain/groups/period-counters';
import { accept, refuse } from '../../../domain/kernel/result';
import { type MembershipDocument, memberships, membershipId } from '../../documents/memberships';
import type { Stored, Transaction } from '../../ports/store';
import type { ChangeHandler } from '../../runtime/handler';
import { challengeOf } from './challenge-of';
import { dayEntryNumber } from './day-entry';
import { decideTakeBack } from './take-back-points';

/** Takes back a day that should not have counted, with its points. The member is told when points go. */
export const takeBackDay: ChangeHandler<typeof contract> = async (input, context) => {
  const { memberId, day, reason } = input;
  const byMemberId = context.person.memberId;
  const { nowMs } = context;
  const known = await challengeOf(context.ports.store, input);
  if (known === null) return refuse('CHALLENGE_UNKNOWN');
  const number = await dayEntryNumber(context.ports.store, known, { memberId, day });
  return context.decide(async (tx) => {
    if (memberId === byMemberId) return refuse('YOURSELF');
    const challenge = await challengeOf(tx, input);
    if (challenge === null) return refuse('CHALLENGE_UNKNOWN');
    const membership = await tx.get(memberships, membershipId(input.groupId, memberId));
    if (membership === null || membership.status === 'erased') return refuse('NOT_A_MEMBER');
    const progress = membership.progress[challenge.id];
    if (progress === undefined) return refuse('NOT_CHECKED_IN', { day });
    const decided = decideDay(challenge, progress, { day, nowMs });
    if (!decided.ok) return decided;
    const taken = await decideTakeBack(tx, { memberId, number, byMemberId, note: reason, nowMs });
    if (!taken.ok) return taken;
    const { points } = taken.value;
    const next = decided.value;
    await writeMembership(tx, membership, { challengeId: challenge.id, progress: next, points, nowMs });
    await taken.value.write(tx, context.ports.keys);
    const facts = { points: -points, reason: 'taken-back', note: reason, stage: 'applied', effectiveAtMs: nowMs };
    return accept({
      reply: {
        memberId,
        day,
        takenBackPoints: points,
        streakDays: next.streakDays,
        totalDays: next.totalDays,
      },
      groupId: challenge.groupId,
      subject: `taken-back:${challenge.id}:${day}`,
      concerns: memberId,
      facts: { challengeId: challenge.id, title: challenge.title, day, reason, points },
      outbox: points === 0 ? [] : [{ memberId, message: { kind: 'points-adjusted', facts } as const }],
    });
  });
};

interface Taken {
  readonly challengeId: string;
  readonly progress: CheckInProgress;
  readonly points: number;
  readonly nowMs: number;
}

function writeMembership(
  tx: Transaction,
  membership: Stored<MembershipDocument>,
  { challengeId, progress, points, nowMs }: Taken,
): Promise<void> {
  const { version: _, ...before } = membership;
  return tx.replace(memberships, membership, {
    ...before,
    progress: { ...before.progress, [challengeId]: progress },
    counters: withEarned(before.counters, { nowMs, points: -points, checkInDays: -1 }),
  });
}
