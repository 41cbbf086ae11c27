import { addDays, type BusinessDay, dayNumber } from '../kernel/business-day';
import type { ChallengeTerms } from './challenge-terms';
import { countingDays } from './counting-days';
import { isDone, markOn } from './marks';
import type { CheckInProgress, DayMark } from './progress';

/** Back within 48 hours: at most this many days were missed. */
const PRAISED_DAYS = 1;

/** Days that were owed and missed right before `day`, back to the last one done; 0 when there was none before. */
export function missedBefore(terms: ChallengeTerms, progress: CheckInProgress, day: BusinessDay): number {
  const days = countingDays(terms);
  const first = dayNumber(progress.fromDay);
  let missed = 0;
  for (let number = dayNumber(day) - 1; number >= first; number -= 1) {
    const mark = (progress.marks[number - first] ?? '-') as DayMark;
    if (isDone(mark)) return missed;
    if (mark === '-' && days.owed(number)) missed += 1;
  }
  return 0;
}

/** Whether a check-in on `day` came back within 48 hours of a miss: what is praised, more than never missing. */
export function cameBackSoon(terms: ChallengeTerms, progress: CheckInProgress, day: BusinessDay): boolean {
  const missed = missedBefore(terms, progress, day);
  return missed > 0 && missed <= PRAISED_DAYS;
}

export interface Recovery {
  /** How often a row of days broke. */
  readonly brokenCount: number;
  /** How often of these the member was back within 48 hours, by a check-in or a make-up. */
  readonly recoveredCount: number;
}

/** The breaks that began in a span of days, and how many were soon mended. The last two days are not decided yet. */
export function recoveryOf(
  terms: ChallengeTerms,
  progress: CheckInProgress,
  span: { readonly fromDay: BusinessDay; readonly today: BusinessDay },
): Recovery {
  const days = countingDays(terms);
  const first = span.fromDay > progress.fromDay ? span.fromDay : progress.fromDay;
  let brokenCount = 0;
  let recoveredCount = 0;
  for (let day = first; day < addDays(span.today, -PRAISED_DAYS); day = addDays(day, 1)) {
    const isMissed = markOn(progress, day) === '-' && days.owed(dayNumber(day));
    if (!isMissed || !isDone(markOn(progress, addDays(day, -1)))) continue;
    brokenCount += 1;
    if (isDone(markOn(progress, addDays(day, PRAISED_DAYS)))) recoveredCount += 1;
  }
  return { brokenCount, recoveredCount };
}
