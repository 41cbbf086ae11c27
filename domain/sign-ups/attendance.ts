import { businessDayAt } from '../kernel/business-day';
import { accept, refuse, type Result } from '../kernel/result';
import type { FormTerms } from './form-terms';
import type { SignUp } from './sign-up';

export type AttendRefusal = 'NOT_TODAY' | 'NOT_CONFIRMED' | 'ALREADY_ATTENDED';

/** Whether it is a day of the event, in Shanghai, at `nowMs`. */
export function checkDay({ event }: Pick<FormTerms, 'event'>, nowMs: number): Result<null, 'NOT_TODAY'> {
  const today = businessDayAt(nowMs);
  const day = event === null ? '' : businessDayAt(event.startsAtMs);
  const isOn = event !== null && today >= day && today <= businessDayAt(event.endsAtMs);
  return isOn ? accept(null) : refuse('NOT_TODAY', { day });
}

/** Whether somebody with this sign-up may be let in at `nowMs`. */
export function checkAttending(
  terms: Pick<FormTerms, 'event'>,
  { state, attendance }: Pick<SignUp, 'state' | 'attendance'>,
  nowMs: number,
): Result<null, AttendRefusal> {
  if (attendance !== null) return refuse('ALREADY_ATTENDED', { atMs: attendance.atMs });
  const day = checkDay(terms, nowMs);
  if (!day.ok) return day;
  return state === 'confirmed' ? accept(null) : refuse('NOT_CONFIRMED', { state });
}
