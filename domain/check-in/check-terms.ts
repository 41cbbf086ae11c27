import { addDays, type BusinessDay, daysBetween } from '../kernel/business-day';
import { LIMITS } from '../kernel/limits';
import { accept, refuse, type Refused, type Result } from '../kernel/result';
import type { ChallengeTerms, Milestone } from './challenge-terms';
import { TERMS_LIMITS } from './terms-limits';
import { countsOn } from './counting-days';

/** `details.field` names what is wrong with the terms; `EDIT_LOCKED`: members already rely on it. */
export type TermsRefusal = 'TERMS_WRONG' | 'EDIT_LOCKED';

/** What may still be changed once a challenge has begun. The last day may only move later. */
const HARMLESS = [
  'title',
  'ruleText',
  'promptText',
  'showsTexts',
  'endDay',
] as const satisfies readonly (keyof ChallengeTerms)[];

/** Whether terms make sense on `today`, the day they are written. Bounds of single numbers are the contract's. */
export function checkTerms(terms: ChallengeTerms, today: BusinessDay): Result<ChallengeTerms, TermsRefusal> {
  return wrongDates(terms, today) ?? wrongWindow(terms) ?? wrongPoints(terms) ?? accept(terms);
}

/** Whether `next` may replace the terms of a challenge: all of them before it begins, the harmless ones afterwards. */
export function checkEdit(
  terms: ChallengeTerms,
  next: ChallengeTerms,
  today: BusinessDay,
): Result<ChallengeTerms, TermsRefusal> {
  if (today < terms.startDay) return checkTerms(next, today);
  const locked = (Object.keys(next) as (keyof ChallengeTerms)[]).find(
    (field) => !HARMLESS.some((one) => one === field) && JSON.stringify(next[field]) !== JSON.stringify(terms[field]),
  );
  if (locked !== undefined) return refuse('EDIT_LOCKED', { field: locked });
  if (next.endDay < terms.endDay) return refuse('EDIT_LOCKED', { field: 'endDay' });
  return daysBetween(next.startDay, next.endDay) < TERMS_LIMITS.lengthDaysMax ? accept(next) : wrong('endDay');
}

function wrongDates(terms: ChallengeTerms, today: BusinessDay): Refused<TermsRefusal> | null {
  if (terms.startDay < today) return wrong('startDay');
  const length = daysBetween(terms.startDay, terms.endDay);
  if (length < 0 || length >= TERMS_LIMITS.lengthDaysMax) return wrong('endDay');
  if (!ascending(terms.weekdays)) return wrong('weekdays');
  const firstWeek = [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(terms.startDay, offset));
  return firstWeek.some((day) => countsOn(terms, day)) ? null : wrong('weekdays');
}

function wrongWindow(terms: ChallengeTerms): Refused<TermsRefusal> | null {
  return Math.max(terms.opensAtMinute, terms.cutOffMinutes) < terms.closesAtMinute ? null : wrong('closesAtMinute');
}

function wrongPoints(terms: ChallengeTerms): Refused<TermsRefusal> | null {
  if (!ascending(terms.milestones.map((milestone) => milestone.streakDays))) return wrong('milestones');
  const payable = (milestone: Milestone): boolean =>
    terms.pointsPerDay + milestone.bonusPoints <= LIMITS.checkInPointsMax;
  return terms.milestones.every(payable) ? null : wrong('milestones');
}

function ascending(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? number));
}

function wrong(field: keyof ChallengeTerms): Refused<TermsRefusal> {
  return refuse('TERMS_WRONG', { field });
}
