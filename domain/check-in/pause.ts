import { addDays, type BusinessDay } from '../kernel/business-day';
import { accept, refuse, type Result } from '../kernel/result';
import { type ChallengeTerms, OPEN_END, type Pause } from './challenge-terms';
import { TERMS_LIMITS } from './terms-limits';
import { isPaused } from './today';

/** Pauses from `today` on. `TOO_MANY_PAUSES`: 12 separate pauses are the most one challenge keeps. */
export function pauseFrom(
  terms: ChallengeTerms,
  today: BusinessDay,
): Result<ChallengeTerms, 'ALREADY_PAUSED' | 'TOO_MANY_PAUSES'> {
  if (isPaused(terms)) return refuse('ALREADY_PAUSED');
  const last = terms.pauses.at(-1);
  if (last !== undefined && addDays(last.toDay, 1) >= today)
    return accept(withLastPause(terms, { ...last, toDay: OPEN_END }));
  if (terms.pauses.length >= TERMS_LIMITS.pausesMax) return refuse('TOO_MANY_PAUSES', { max: TERMS_LIMITS.pausesMax });
  return accept({ ...terms, pauses: [...terms.pauses, { fromDay: today, toDay: OPEN_END }] });
}

/** Goes on from now; the day of resuming still belongs to the pause, so nobody has to rush. */
export function resumeOn(terms: ChallengeTerms, today: BusinessDay): Result<ChallengeTerms, 'NOT_PAUSED'> {
  const last = terms.pauses.at(-1);
  if (last === undefined || !isPaused(terms)) return refuse('NOT_PAUSED');
  return accept(withLastPause(terms, { fromDay: last.fromDay, toDay: today > last.fromDay ? today : last.fromDay }));
}

function withLastPause(terms: ChallengeTerms, pause: Pause): ChallengeTerms {
  return { ...terms, pauses: [...terms.pauses.slice(0, -1), pause] };
}

/** Ends before the last day: no later day counts, and no pause lasts. */
export function endOn(terms: ChallengeTerms, today: BusinessDay): ChallengeTerms {
  const earlier = today < terms.endDay ? today : terms.endDay;
  const endDay = earlier < terms.startDay ? terms.startDay : earlier;
  const resumed = resumeOn(terms, today);
  return { ...(resumed.ok ? resumed.value : terms), endDay };
}
