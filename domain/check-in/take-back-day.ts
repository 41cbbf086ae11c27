import { type BusinessDay } from '../kernel/business-day';
import { accept, refuse, type Result } from '../kernel/result';
import type { ChallengeTerms } from './challenge-terms';
import { isDone, markOn, withMark } from './marks';
import type { CheckInProgress } from './progress';
import { withStanding } from './record-check-in';
import { standingOn } from './standing';
import { todayOf } from './today';

/**
 * An operator takes back a day that should not have counted. It counts as missed and can be neither checked in nor made
 * up again; milestones paid on it become due again for a run that deserves them.
 * `NOT_CHECKED_IN`: there is nothing on that day. `TOO_OLD`: the day is settled, only its points can still be reversed.
 */
export function takeBackDay(
  terms: ChallengeTerms,
  progress: CheckInProgress,
  { day, nowMs }: { readonly day: BusinessDay; readonly nowMs: number },
): Result<CheckInProgress, 'NOT_CHECKED_IN' | 'TOO_OLD'> {
  if (day < progress.fromDay) return refuse('TOO_OLD', { day });
  if (!isDone(markOn(progress, day))) return refuse('NOT_CHECKED_IN', { day });
  const marked = withMark(terms, progress, { day, mark: 'x' });
  const standing = standingOn(terms, marked, todayOf(terms, nowMs));
  return accept({ ...withStanding(marked, standing), paid: marked.paid.filter((one) => one.day !== day) });
}
