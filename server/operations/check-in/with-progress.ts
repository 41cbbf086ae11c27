import type { CheckInProgress } from '../../../domain/check-in/progress';
import { LIMITS } from '../../../domain/kernel/limits';
import { challenges } from '../../documents/challenges';
import { longestStreak, type StreakRecords } from '../../documents/memberships';
import type { Transaction } from '../../ports/store';

/**
 * The progress records of a membership with one set. A challenge more than there may be running pushes out one that is
 * over, and its longest row of days stays; only then other challenges are read, to be sure that it is.
 */
export async function withProgress(
  tx: Pick<Transaction, 'get'>,
  membership: StreakRecords,
  { challengeId, progress }: { readonly challengeId: string; readonly progress: CheckInProgress },
): Promise<StreakRecords> {
  const others = Object.entries(membership.progress).filter(([id]) => id !== challengeId);
  if (others.length < LIMITS.runningChallengesMax)
    return { progress: { ...membership.progress, [challengeId]: progress } };
  const over = await firstOver(tx, others);
  const kept = { ...Object.fromEntries(others.filter(([id]) => id !== over)), [challengeId]: progress };
  const gone = Object.fromEntries(others.filter(([id]) => id === over));
  return { progress: kept, pastStreak: longestStreak({ ...membership, progress: gone }) };
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
