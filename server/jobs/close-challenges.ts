import { businessDayAt } from '../../domain/kernel/business-day';
import { LIMITS } from '../../domain/kernel/limits';
import { endOn } from '../../domain/check-in/pause';
import { lastChangeDay } from '../../domain/check-in/record-check-in';
import { todayOf } from '../../domain/check-in/today';
import { type ChallengeDocument, challenges } from '../documents/challenges';
import { groups } from '../documents/groups';
import type { Clock } from '../ports/clock';
import { ask, type Read, type Store, type Stored, type Transaction } from '../ports/store';
import { writeCard } from '../operations/check-in/group-card';
import { isTimeUp, type JobBudget, NO_HURRY } from './job-budget';

interface Reading {
  readonly store: Store;
  readonly clock: Clock;
}

/**
 * Ends challenges whose last day, and the days to make it up, are over, and takes their cards off the home pages. Only
 * tidies: what a member may do is decided by the dates alone. May stop anywhere and run again.
 */
export async function closeChallenges(
  { store, clock }: Reading,
  budget: JobBudget = NO_HURRY,
): Promise<{ readonly closedCount: number }> {
  const nowMs = clock.nowMs();
  const found = (await store.together([pastLastDay('running', nowMs), pastLastDay('paused', nowMs)])).flat();
  let closedCount = 0;
  for (const challenge of found.filter((one) => isOver(one, nowMs))) {
    if (isTimeUp(budget, clock)) break;
    if (await store.transact((tx) => close(tx, challenge.id, nowMs))) closedCount += 1;
  }
  return { closedCount };
}

/** Challenges whose last day is over. */
export const pastLastDay = (status: 'running' | 'paused', nowMs: number): Read<readonly Stored<ChallengeDocument>[]> =>
  ask.query(challenges, {
    equal: { status },
    range: { field: 'endDay', before: businessDayAt(nowMs) },
    order: { field: 'endDay', direction: 'up' },
    limit: LIMITS.getManyMax,
  });

function isOver(challenge: ChallengeDocument, nowMs: number): boolean {
  return challenge.status !== 'ended' && todayOf(challenge, nowMs) > lastChangeDay(challenge);
}

async function close(tx: Transaction, challengeId: string, nowMs: number): Promise<boolean> {
  const challenge = await tx.get(challenges, challengeId);
  if (challenge === null || !isOver(challenge, nowMs)) return false;
  const group = await tx.get(groups, challenge.groupId);
  const { version: _, ...before } = challenge;
  const next: ChallengeDocument = { ...before, ...endOn(before, todayOf(challenge, nowMs)), status: 'ended' };
  await tx.replace(challenges, challenge, next);
  if (group !== null) await writeCard(tx, group, next);
  return true;
}
