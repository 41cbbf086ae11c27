import { accept, refuse, type Result } from '../kernel/result';
import { quotasOf } from './counts';
import type { FormTerms } from './form-terms';
import { optionsOf, type Question } from './question';

/**
 * Whether a published form may become this. Places, options and companions only grow; what was asked stays asked in the
 * same kind, for the same purpose and no longer kept; what members were promised for coming stays. `field` says what is
 * locked.
 */
export function checkEdit(before: FormTerms, next: FormTerms): Result<null, 'EDIT_LOCKED'> {
  const field = lockedTerms(before, next) ?? lockedQuestion(before, next);
  return field === null ? accept(null) : refuse('EDIT_LOCKED', { field });
}

type Kept = readonly (readonly [field: string, isKept: (before: FormTerms, next: FormTerms) => boolean])[];

const KEPT: Kept = [
  ['event', (before, next) => (before.event === null) === (next.event === null)],
  ['capacity', (before, next) => growsTo(before.capacity, next.capacity)],
  ['plusOnesMax', (before, next) => next.plusOnesMax >= before.plusOnesMax],
  ['attendancePoints', (before, next) => next.attendancePoints >= before.attendancePoints],
  ['sensitivity', (before, next) => next.sensitivity === before.sensitivity],
  ['perMember', (before, next) => mayComeAsOften(before.perMember, next.perMember)],
  ['waitlist', (before, next) => (next.waitlist?.max ?? 0) >= (before.waitlist?.max ?? 0)],
];

const lockedTerms = (before: FormTerms, next: FormTerms): string | null =>
  KEPT.find(([, isKept]) => !isKept(before, next))?.[0] ?? null;

const mayComeAsOften = (before: FormTerms['perMember'], next: FormTerms['perMember']): boolean =>
  next.per === before.per && next.max >= before.max;

/** A limit may be lifted and never be set where there was none. */
function growsTo(before: number | null, next: number | null): boolean {
  return next === null || (before !== null && next >= before);
}

function lockedQuestion(before: FormTerms, next: FormTerms): string | null {
  const quotas = quotasOf(next.questions);
  const shrunk = Object.entries(quotasOf(before.questions)).some(([key, quota]) => (quotas[key] ?? quota) < quota);
  if (shrunk) return 'questions';
  const locked = before.questions.find((question) => {
    const same = next.questions.find(({ id }) => id === question.id);
    return same === undefined || !keepsItsPromise(question, same);
  });
  return locked === undefined ? null : `questions.${locked.id}`;
}

function keepsItsPromise(before: Question, next: Question): boolean {
  const sameUse = next.kind === before.kind && next.purpose === before.purpose && next.personal === before.personal;
  if (!sameUse || next.keepDays > before.keepDays) return false;
  return optionsOf(before).every((option) => {
    const same = optionsOf(next).find(({ id }) => id === option.id);
    return same !== undefined && growsTo(option.quota, same.quota);
  });
}
