import type { BusinessDay } from '../kernel/business-day';
import { accept, refuse, type Result } from '../kernel/result';
import { type FixedOf, lockedQuestion } from './check-edit';
import type { FormTerms } from './form-terms';
import { checkSeries, earlierBy, type Series, type Session, sessionOf } from './series';
import { SIGN_UP_LIMITS } from './sign-up-limits';

const WEEK_MS = 7 * 86_400_000;

/**
 * Whether the sessions from the next one that has no form yet may become this. Nobody has signed up for them, so title, time,
 * place and capacity are free; what regulars agreed to stays: their party, and the questions they answered, in the same kind,
 * for the same purpose and no longer kept. The session stays in its own week.
 */
export function checkSeriesEdit(
  before: FormTerms,
  next: FormTerms,
  nowMs: number,
): Result<null, 'TERMS_WRONG' | 'EDIT_LOCKED'> {
  const checked = checkSeries(next, nowMs);
  if (!checked.ok) return checked;
  const shiftMs = startOf(next) - startOf(before);
  if (Math.abs(shiftMs) >= WEEK_MS) return refuse('TERMS_WRONG', { field: 'event' });
  const field = lockedField(before, next);
  return field === null ? accept(null) : refuse('EDIT_LOCKED', { field });
}

/** The terms as they were changed, signing up as long before the session as it was: the day moves, and its opening with it. */
export function withOpening(before: FormTerms, next: FormTerms): FormTerms {
  if (next.opensAtMs !== before.opensAtMs) return next;
  return { ...next, opensAtMs: next.opensAtMs + startOf(next) - startOf(before) };
}

/** The weekly event from `session` on. A session that was skipped stays skipped on its new day. */
export function editedSeries(series: Series, session: Session, next: FormTerms): Series {
  const terms = earlierBy(next, session.week);
  const weeks = Array.from({ length: SIGN_UP_LIMITS.skippedMax + 1 }, (_, index) => series.nextWeek + index);
  const skippedDays = weeks.flatMap((week): BusinessDay[] =>
    series.skippedDays.includes(sessionOf(series, week).day) ? [sessionOf({ terms }, week).day] : [],
  );
  return { ...series, terms, skippedDays };
}

/** Regulars chose by words; the times of appointments move with the day. */
const WORDS: FixedOf = () => ['label'];

function lockedField(before: FormTerms, next: FormTerms): string | null {
  if (next.plusOnesMax < before.plusOnesMax) return 'plusOnesMax';
  return next.sensitivity === before.sensitivity ? lockedQuestion(before, next, WORDS) : 'sensitivity';
}

const startOf = ({ event }: FormTerms): number => event?.startsAtMs ?? 0;
