import type { BusinessDay } from '../kernel/business-day';
import { accept, refuse, type Result } from '../kernel/result';
import type { DayTerms } from './challenge-terms';
import { isDone, markOn } from './marks';
import type { CheckInProgress } from './progress';
import { todayOf } from './today';

/** `DAY_PASSED`: details.day is the day that was meant, details.counted 1 where it had been counted already, else 0. */
export type MeantDayRefusal = 'DAY_PASSED' | 'CLOCK_WENT_BACK';

/**
 * Whether a tap still means today. A tap kept without network before midnight and sent next morning means the day that
 * was on its button, and is never counted for another. What the phone says can only refuse: the day that counts is the
 * server's. Undefined: a phone that does not say.
 */
export function checkMeantDay(
  terms: DayTerms,
  progress: CheckInProgress | null,
  { meantDay, nowMs }: { readonly meantDay: BusinessDay | undefined; readonly nowMs: number },
): Result<null, MeantDayRefusal> {
  const today = todayOf(terms, nowMs);
  if (meantDay === undefined || meantDay === today) return accept(null);
  if (meantDay > today) return refuse('CLOCK_WENT_BACK');
  const isCounted = progress !== null && meantDay >= progress.fromDay && isDone(markOn(progress, meantDay));
  return refuse('DAY_PASSED', { day: meantDay, counted: isCounted ? 1 : 0 });
}
