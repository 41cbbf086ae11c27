import type { CheckInProgress } from '../../../domain/check-in/progress';
import { LIMITS } from '../../../domain/kernel/limits';
import { challenges } from '../../documents/challenges';
import type { MembershipDocument } from '../../documents/memberships';
import type { Transaction } from '../../ports/store';

/**
 * The progress records of a membership with one set. A challenge more than there may be running pushes out one that is
 * over; only then other challenges are read, to be sure that it is.
 */
export async function withProgress(
  tx: Pick<Transaction, 'get'>,
  membership: Pick<MembershipDocument, 'progress'>,
  { challengeId, progress }: { readonly challengeId: string; readonly progress: CheckInProgress },
): Promise<MembershipDocument['progress']> {
  const others = Object.entries(membership.progress).filter(([id]) => id !== challengeId);
  if (others.length < LIMITS.runningChallengesMax) return { ...membership.progress, [challengeId]: progress };
  const over = await firstOver(tx, others);
  return { ...Object.fromEntries(others.filter(([id]) => id !== over)), [challengeId]: progress };
}

async function firstOver(
  tx: Pick<Transaction, 'get'>,
  records: readonly (readonly [string, CheckInProgress])[],
): Promise<string | undefined> {
  const oldestFirst = [...records].sort(([, a], [, b]) => (a.untilDay < b.untilDay ? -1 : 1));
  for (const [id] of oldestFirst) {
    const challenge = await tx.get(challenges, id);
    if (challenge === null || challenge.status === 'ended') return id;
  }
  return undefined;
}
