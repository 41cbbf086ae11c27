import { addDays, type BusinessDay, dayNumber, dayOfNumber, monthOf } from '../kernel/business-day';
import { accept, refuse, type Refused, type Result } from '../kernel/result';
import type { ChallengeTerms } from './challenge-terms';
import { TERMS_LIMITS } from './terms-limits';
import { countsOn } from './counting-days';
import { isDone, markOn, newProgress, withMark } from './marks';
import type { CheckInProgress } from './progress';
import { lastChangeDay, withStanding } from './record-check-in';
import { standingOn } from './standing';
import { isPaused, todayOf } from './today';

/**
 * `LEAVE_OFF`: this challenge has none. `NOT_A_CHALLENGE_DAY`: nothing is asked on that day. `LEAVE_TOO_LATE`: the day
 * is over. `LEAVE_TOO_EARLY`: more than 30 days ahead. `NO_LEAVES_LEFT`: the leaves of that day's month are taken.
 */
export type LeaveRefusal =
  | 'LEAVE_OFF'
  | 'NOT_STARTED'
  | 'ENDED'
  | 'PAUSED'
  | 'NOT_A_CHALLENGE_DAY'
  | 'LEAVE_TOO_LATE'
  | 'LEAVE_TOO_EARLY'
  | 'ALREADY_CHECKED_IN'
  | 'TAKEN_BACK'
  | 'ALREADY_ON_LEAVE'
  | 'NO_LEAVES_LEFT';

/** `LEAVE_BEGUN`: only leave of a later day can be given back; checking in on a day of leave gives it back too. */
export type CancelLeaveRefusal = 'NOT_ON_LEAVE' | 'LEAVE_BEGUN' | 'PAUSED';

interface LeaveRequest {
  readonly day: BusinessDay;
  readonly nowMs: number;
}

/** Takes a day of leave, at the latest on the day itself. A missed day of leave breaks nothing and earns nothing. */
export function takeLeave(
  terms: ChallengeTerms,
  progress: CheckInProgress | null,
  { day, nowMs }: LeaveRequest,
): Result<CheckInProgress, LeaveRefusal> {
  const today = todayOf(terms, nowMs);
  const before = progress ?? newProgress(terms, today);
  const refused = refusedNow(terms, today) ?? refusedDay(terms, { day, today }) ?? refusedMark(terms, before, day);
  if (refused !== null) return refused;
  return accept(restated(terms, withMark(terms, before, { day, mark: 'l' }), today));
}

/** Gives back a day of leave that has not begun. */
export function cancelLeave(
  terms: ChallengeTerms,
  progress: CheckInProgress | null,
  { day, nowMs }: LeaveRequest,
): Result<CheckInProgress, CancelLeaveRefusal> {
  if (progress === null || markOn(progress, day) !== 'l') return refuse('NOT_ON_LEAVE', { day });
  const today = todayOf(terms, nowMs);
  if (day <= today) return refuse('LEAVE_BEGUN', { day });
  if (isPaused(terms)) return refuse('PAUSED');
  return accept(restated(terms, withMark(terms, progress, { day, mark: '-' }), today));
}

/** Days of leave taken in a month, past and to come. */
export function leavesTaken(progress: CheckInProgress, month: string): number {
  const first = dayNumber(progress.fromDay);
  return Array.from(progress.marks).filter(
    (mark, index) => mark === 'l' && monthOf(dayOfNumber(first + index)) === month,
  ).length;
}

function restated(terms: ChallengeTerms, progress: CheckInProgress, today: BusinessDay): CheckInProgress {
  return { ...withStanding(progress, standingOn(terms, progress, today)), untilDay: lastChangeDay(terms) };
}

function refusedNow(terms: ChallengeTerms, today: BusinessDay): Refused<LeaveRefusal> | null {
  if (terms.leave.perMonth === 0) return refuse('LEAVE_OFF');
  if (today < terms.startDay) return refuse('NOT_STARTED');
  if (today > terms.endDay) return refuse('ENDED');
  return isPaused(terms) ? refuse('PAUSED') : null;
}

function refusedDay(
  terms: ChallengeTerms,
  { day, today }: { readonly day: BusinessDay; readonly today: BusinessDay },
): Refused<LeaveRefusal> | null {
  if (day < today) return refuse('LEAVE_TOO_LATE', { day });
  if (day > addDays(today, TERMS_LIMITS.leaveAheadDaysMax)) return refuse('LEAVE_TOO_EARLY', { day });
  return countsOn(terms, day) ? null : refuse('NOT_A_CHALLENGE_DAY', { day });
}

function refusedMark(terms: ChallengeTerms, progress: CheckInProgress, day: BusinessDay): Refused<LeaveRefusal> | null {
  const mark = markOn(progress, day);
  if (isDone(mark)) return refuse('ALREADY_CHECKED_IN', { day });
  if (mark === 'x') return refuse('TAKEN_BACK', { day });
  if (mark === 'l') return refuse('ALREADY_ON_LEAVE', { day });
  const month = monthOf(day);
  if (leavesTaken(progress, month) < terms.leave.perMonth) return null;
  return refuse('NO_LEAVES_LEFT', { month, perMonth: terms.leave.perMonth });
}
