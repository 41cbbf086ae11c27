import { isDone, markOn } from '../../../domain/check-in/marks';
import type { MembershipDocument } from '../../documents/memberships';
import { operations } from '../../documents/operations';
import type { Store } from '../../ports/store';
import type { ChallengeDay } from './attendance-lines';
import { daySubject } from './keep-day';

type Day = Pick<ChallengeDay, 'challengeId' | 'day'>;

/** What the record of a day that was taken back is about. */
export const takenBackSubject = ({ challengeId, day }: Day): string => `taken-back:${challengeId}:${day}`;

/**
 * How many have done a challenge on its day of today, counted from the records. Today can not be made up, so every day
 * taken back of it was checked in. Two requests.
 */
export async function countDone(store: Store, at: Day): Promise<number> {
  const [recorded, takenBack] = await Promise.all([
    store.count(operations, { equal: { subject: daySubject('check-in', at.challengeId, at.day) } }),
    store.count(operations, { equal: { subject: takenBackSubject(at) } }),
  ]);
  return Math.max(0, recorded - takenBack);
}

/** Whether a member's day counts as done. */
export function hasDone(membership: Pick<MembershipDocument, 'progress'>, { challengeId, day }: Day): boolean {
  const progress = membership.progress[challengeId];
  return progress !== undefined && isDone(markOn(progress, day));
}
