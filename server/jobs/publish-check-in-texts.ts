import { LIMITS } from '../../domain/kernel/limits';
import { challenges, type CheckInTextDocument, checkInTexts } from '../documents/challenges';
import { groups } from '../documents/groups';
import { checkText } from '../operations/groups/check-text';
import type { Clock } from '../ports/clock';
import type { Query, Store } from '../ports/store';
import type { TextCheck } from '../ports/text-check';
import { isTimeUp, type JobBudget, NO_HURRY } from './job-budget';

interface Reading {
  readonly clock: Clock;
  readonly store: Store;
  readonly textCheck: TextCheck;
}

/** Texts that wait to be shown, oldest first. */
export const waitingTexts = (limit: number): Query<CheckInTextDocument> => ({
  equal: { visibility: 'pending' },
  order: { field: 'order', direction: 'up' },
  limit,
});

/**
 * Shows the texts that wait, once the content check has passed them and both group and challenge still show texts;
 * where they no longer do, the text becomes private. A check that is down leaves it waiting. Oldest first, at most 50.
 */
export async function publishCheckInTexts(
  ports: Reading,
  budget: JobBudget = NO_HURRY,
): Promise<{ readonly settledCount: number }> {
  const waiting = await ports.store.query(checkInTexts, waitingTexts(LIMITS.pageMax));
  let settledCount = 0;
  for (const text of waiting) {
    if (isTimeUp(budget, ports.clock)) break;
    const visibility = await settledVisibility(ports, text);
    if (visibility !== 'pending' && (await settle(ports.store, text.id, visibility))) settledCount += 1;
  }
  return { settledCount };
}

async function settledVisibility(
  ports: Reading,
  text: CheckInTextDocument,
): Promise<CheckInTextDocument['visibility']> {
  const [challenge, group] = await Promise.all([
    ports.store.get(challenges, text.challengeId),
    ports.store.get(groups, text.groupId),
  ]);
  if (challenge?.showsTexts !== true || group?.settings.showsMemberTexts !== true) return 'private';
  const verdict = await checkText(ports, text);
  return verdict === 'pass' ? 'group' : verdict;
}

/** Whether it was still waiting: an operator may have hidden it meanwhile. */
function settle(store: Store, id: string, visibility: CheckInTextDocument['visibility']): Promise<boolean> {
  return store.transact(async (tx) => {
    const text = await tx.get(checkInTexts, id);
    if (text?.visibility !== 'pending') return false;
    const { version: _, ...before } = text;
    await tx.replace(checkInTexts, text, { ...before, visibility });
    return true;
  });
}
