import { phaseAt } from '@domain/check-in/phase';
import { countsOn } from '@domain/check-in/counting-days';
import { closesAtMs, opensAtMs, todayOf } from '@domain/check-in/today';
import { endOfDayMs, businessDayAt, type BusinessDay } from '@domain/kernel/business-day';
import type { ChallengeFacts } from '../../../contracts/check-in';
import type { BatchLine } from '../../../contracts/coupon-views';
import { SCHEDULE_WORDS } from './copy';

/** Something that happens by itself before the day is over. */
export interface Happening {
  readonly id: string;
  readonly atMs: number;
  readonly title: string;
  readonly tag: string;
}

/** What still happens today, in order: days that open and close, batches that begin and end. */
export function happeningsToday(
  challenges: readonly ChallengeFacts[],
  batches: readonly BatchLine[],
  nowMs: number,
): readonly Happening[] {
  // A night-owl day ends in the small hours of tomorrow and is still today's.
  const untilMs = Math.max(
    endOfDayMs(businessDayAt(nowMs)),
    ...challenges.map(({ terms }) => endOfDayMs(businessDayAt(nowMs), terms.cutOffMinutes)),
  );
  return [
    ...challenges.flatMap((challenge) => challengeHappenings(challenge, nowMs)),
    ...batches.flatMap(batchHappenings),
  ]
    .filter(({ atMs }) => atMs > nowMs && atMs <= untilMs)
    .sort((one, other) => one.atMs - other.atMs);
}

function challengeHappenings(challenge: ChallengeFacts, nowMs: number): readonly Happening[] {
  const { challengeId, terms } = challenge;
  const day = todayOf(terms, nowMs);
  if (phaseAt(challenge, nowMs) !== 'running' || !countsOn(terms, day)) return [];
  const opens = { id: `${challengeId}-opens`, atMs: opensAtMs(terms, day), title: SCHEDULE_WORDS.opens(terms.title) };
  const closes = {
    id: `${challengeId}-closes`,
    atMs: closesAtMs(terms, day),
    title: SCHEDULE_WORDS.closes(terms.title),
  };
  return [
    { ...opens, tag: SCHEDULE_WORDS.automatic },
    { ...closes, tag: closingTag(terms, day) },
  ];
}

function closingTag(terms: ChallengeFacts['terms'], day: BusinessDay): string {
  if (day === terms.endDay) return SCHEDULE_WORDS.lastDay;
  return closesAtMs(terms, day) > endOfDayMs(day) ? SCHEDULE_WORDS.tomorrow : SCHEDULE_WORDS.automatic;
}

function batchHappenings({ batchId, title, status, claimStartsAtMs, claimEndsAtMs }: BatchLine): readonly Happening[] {
  if (status === 'ended') return [];
  const tag = SCHEDULE_WORDS.automatic;
  return [
    { id: `${batchId}-starts`, atMs: claimStartsAtMs, title: SCHEDULE_WORDS.batchStarts(title), tag },
    { id: `${batchId}-ends`, atMs: claimEndsAtMs, title: SCHEDULE_WORDS.batchEnds(title), tag },
  ];
}
