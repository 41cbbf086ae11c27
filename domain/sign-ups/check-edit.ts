import { accept, refuse, type Result } from '../kernel/result';
import { optionKey, quotasOf } from './counts';
import type { FormTerms } from './form-terms';
import { type Option, optionsOf, type Question, type Slot } from './question';

/**
 * Whether a published form may become this. Places, options and companions only grow; what was asked stays asked in the
 * same kind, for the same purpose and no longer kept; what was agreed to or chosen keeps its words and its time; what members
 * were promised for coming stays. `field` says what is locked.
 */
export function checkEdit(before: FormTerms, next: FormTerms, fixedOf: FixedOf): Result<null, 'EDIT_LOCKED'> {
  const field = lockedTerms(before, next) ?? lockedQuestion(before, next, fixedOf);
  return field === null ? accept(null) : refuse('EDIT_LOCKED', { field });
}

/** What of the option with this `optionKey` stays as it is, because somebody chose it or waits for it. */
export type FixedOf = (key: string) => readonly ('label' | 'startsAtMs' | 'endsAtMs')[];

const ALL_OF_IT: FixedOf = () => ['label', 'startsAtMs', 'endsAtMs'];

/** Fixes what was chosen, in words and time. */
export const fixedWhere =
  (isChosen: (key: string) => boolean): FixedOf =>
  (key) =>
    isChosen(key) ? ALL_OF_IT(key) : [];

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

/** The first question that does not keep what was promised with it, as a field of the terms; null when all do. */
export function lockedQuestion(before: FormTerms, next: FormTerms, fixedOf: FixedOf): string | null {
  const quotas = quotasOf(next.questions);
  const shrunk = Object.entries(quotasOf(before.questions)).some(([key, quota]) => (quotas[key] ?? quota) < quota);
  if (shrunk) return 'questions';
  const locked = before.questions.find((question) => {
    const same = next.questions.find(({ id }) => id === question.id);
    return same === undefined || !keepsItsPromise(question, same, fixedOf);
  });
  return locked === undefined ? null : `questions.${locked.id}`;
}

function keepsItsPromise(before: Question, next: Question, fixedOf: FixedOf): boolean {
  const sameUse = next.kind === before.kind && next.purpose === before.purpose && next.personal === before.personal;
  if (!sameUse || next.keepDays > before.keepDays) return false;
  if (!saysTheSame(before, next)) return false;
  return optionsOf(before).every((option) => {
    const same = optionsOf(next).find(({ id }) => id === option.id);
    if (same === undefined || !growsTo(option.quota, same.quota)) return false;
    return isSameIn(fixedOf(optionKey(before.id, option.id)), option, same);
  });
}

/** What somebody agreed to is not changed behind them. */
const saysTheSame = (before: Question, next: Question): boolean =>
  before.kind !== 'consent' || next.kind !== 'consent' || (before.text === next.text && before.about === next.about);

type Choice = Pick<Option, 'label'> & Partial<Pick<Slot, 'startsAtMs' | 'endsAtMs'>>;

const isSameIn = (fields: ReturnType<FixedOf>, before: Choice, next: Choice): boolean =>
  fields.every((field) => before[field] === next[field]);
