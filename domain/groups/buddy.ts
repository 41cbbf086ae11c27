import { accept, refuse, type Result } from '../kernel/result';
import { countersAt, type ScoreKind, type StoredCounters } from './period-counters';

const DAY_MS = 86_400_000;

/**
 * Who is a newcomer, and what a buddy helps them to. Newcomers leave on their third day, and three days of small tasks keep
 * them (product.md, playbook 5); the rest is ours.
 */
export const BUDDY_RULE = {
  /** For so long after joining one is new here, and so long one has to be here to show others around. */
  newcomerDays: 7,
  /** Newcomers that one member shows around at a time. */
  openMax: 3,
  /** An offer waits so long for an answer. */
  answerDays: 7,
  /** From the yes on, a newcomer has so long ... */
  finishDays: 14,
  /** ... to take part so many times. */
  goalTimes: 3,
} as const;

/** `over`: declined, ended by one of the two, or not finished in time. A newcomer finishes once in a group. */
export type BuddyState = 'offered' | 'accepted' | 'finished' | 'over';

/** Whether two people are at it, or about to. */
export const isOpen = (state: BuddyState): boolean => state === 'offered' || state === 'accepted';

/** What taking part is: nothing that is given away, and nothing that others do. */
const TAKING_PART: readonly ScoreKind[] = ['checkInDays', 'chainJoins', 'signUpsAttended'];

/** How often somebody has taken part in a group, ever: days checked in, chain entries confirmed, events attended. */
export function timesTakenPart(stored: StoredCounters): number {
  const { scores } = countersAt(stored, 0);
  return TAKING_PART.reduce((sum, kind) => sum + (scores[kind]?.total ?? 0), 0);
}

/** Whether somebody who joined then is still new. */
export const isNewcomer = (joinedAtMs: number, nowMs: number): boolean =>
  nowMs < joinedAtMs + BUDDY_RULE.newcomerDays * DAY_MS;

/**
 * `TOO_NEW`: whoever offers is new themselves. `TOO_MANY`: three at a time are enough. `NOT_NEW`: no newcomer any more.
 * `HAS_BUDDY`: somebody was faster, or the newcomer had one. `DECLINED`: this one has offered before.
 */
export type OfferRefusal = 'TOO_NEW' | 'TOO_MANY' | 'NOT_NEW' | 'HAS_BUDDY' | 'DECLINED';

export interface OfferSituation {
  readonly buddy: { readonly memberId: string; readonly joinedAtMs: number; readonly openCount: number };
  readonly newcomer: { readonly joinedAtMs: number };
  /** What there was between the newcomer and a buddy before. */
  readonly before: { readonly buddyId: string; readonly state: BuddyState } | null;
}

/** Offers to show a newcomer around; until when the offer waits. */
export function offerBuddy(
  { buddy, newcomer, before }: OfferSituation,
  nowMs: number,
): Result<{ readonly untilMs: number }, OfferRefusal> {
  if (isNewcomer(buddy.joinedAtMs, nowMs)) return refuse('TOO_NEW', { days: BUDDY_RULE.newcomerDays });
  if (!isNewcomer(newcomer.joinedAtMs, nowMs)) return refuse('NOT_NEW', { days: BUDDY_RULE.newcomerDays });
  if (before !== null && before.state !== 'over') return refuse('HAS_BUDDY');
  if (before?.buddyId === buddy.memberId) return refuse('DECLINED');
  if (buddy.openCount >= BUDDY_RULE.openMax) return refuse('TOO_MANY', { max: BUDDY_RULE.openMax });
  return accept({ untilMs: nowMs + BUDDY_RULE.answerDays * DAY_MS });
}

/** Until when a newcomer who says yes now has time. */
export const finishBy = (nowMs: number): number => nowMs + BUDDY_RULE.finishDays * DAY_MS;

export interface Pair {
  readonly state: BuddyState;
  readonly untilMs: number;
  /** How often the newcomer had taken part when they said yes. */
  readonly fromTimes: number;
}

/** How often a newcomer has taken part since the yes, up to the goal. */
export const timesSince = ({ fromTimes }: Pick<Pair, 'fromTimes'>, stored: StoredCounters): number =>
  Math.min(BUDDY_RULE.goalTimes, Math.max(0, timesTakenPart(stored) - fromTimes));

/** What has become of two people by now; null while it goes on. What was reached in time counts, however late it is seen. */
export function outcomeOf(
  pair: Pair,
  now: { readonly newcomer: StoredCounters; readonly areBothHere: boolean; readonly nowMs: number },
): 'finished' | 'over' | null {
  if (!now.areBothHere) return 'over';
  if (pair.state === 'accepted' && timesSince(pair, now.newcomer) >= BUDDY_RULE.goalTimes) return 'finished';
  return now.nowMs >= pair.untilMs ? 'over' : null;
}
