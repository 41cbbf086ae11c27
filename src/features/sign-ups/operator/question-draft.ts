import type { Question, QuestionBase, QuestionKind, QuestionSpec } from '@domain/sign-ups/question';
import { isAlwaysPersonal, optionsOf } from '@domain/sign-ups/question';
import { SIGN_UP_LIMITS } from '@domain/sign-ups/sign-up-limits';
import { QUESTION_WORDS } from './design-copy';

const KEEP_DAYS = 30;
const PERSONAL_KEEP_DAYS = 7;
const COUNT_MAX = 999;
const FILE_MEGABYTES = 5;
const DAY_LAST_MINUTE = 1_439;

/** An id that no question of the form has. */
export function newQuestionId(taken: readonly string[]): string {
  const numbers = Array.from({ length: SIGN_UP_LIMITS.questionsMax + 1 }, (_, index) => `q${index + 1}`);
  return numbers.find((id) => !taken.includes(id)) ?? `q${taken.length + 1}`;
}

/** The same question asked in another kind: what fits both stays. */
export function asKind(before: QuestionBase, kind: QuestionKind): Question {
  const personal = isAlwaysPersonal(kind) || before.personal;
  const { id, title, helpText, required, showIf, purpose } = before;
  const keepDays = personal && !before.personal ? Math.min(before.keepDays, PERSONAL_KEEP_DAYS) : before.keepDays;
  const base = { id, title, helpText, required: kind === 'consent' || required, showIf, purpose, keepDays, personal };
  return { ...base, ...SPECS[kind] };
}

/** A question nobody has written yet. */
export function newQuestion(id: string): Question {
  const base = { id, title: '', helpText: '', required: false, showIf: null, purpose: '', personal: false };
  return asKind({ ...base, keepDays: KEEP_DAYS }, 'text');
}

/** Marks a question as personal, or not: what is personal is kept for a shorter time. */
export const asPersonal = (question: Question, personal: boolean): Question => ({
  ...question,
  personal,
  keepDays: personal ? Math.min(question.keepDays, PERSONAL_KEEP_DAYS) : question.keepDays,
});

const twoOptions = [
  { id: 'o1', label: '', quota: null },
  { id: 'o2', label: '', quota: null },
];

const SPECS = {
  text: { kind: 'text', minLength: 0, maxLength: SIGN_UP_LIMITS.shortTextMax },
  'long-text': { kind: 'long-text', minLength: 0, maxLength: SIGN_UP_LIMITS.longTextMax },
  number: { kind: 'number', min: 0, max: COUNT_MAX, unitText: '' },
  single: { kind: 'single', options: twoOptions },
  multiple: { kind: 'multiple', options: twoOptions, minPicks: 0, maxPicks: 2 },
  date: { kind: 'date', fromDay: '', toDay: '' },
  time: { kind: 'time', fromMinute: 0, toMinute: DAY_LAST_MINUTE },
  region: { kind: 'region' },
  phone: { kind: 'phone' },
  image: { kind: 'image', maxCount: 1 },
  file: { kind: 'file', types: ['pdf', 'word'], maxCount: 1, maxMegabytes: FILE_MEGABYTES },
  signature: { kind: 'signature' },
  rating: { kind: 'rating' },
  slot: { kind: 'slot', slots: [] },
  consent: { kind: 'consent', text: '', about: 'rules' },
} as const satisfies Record<QuestionKind, QuestionSpec>;

/** What is still missing before a question can be asked, in words; null when nothing is. */
export function missingWords(question: Question): string | null {
  if (question.title.trim() === '') return QUESTION_WORDS.titleMissing;
  if (question.personal && question.purpose.trim() === '') return QUESTION_WORDS.purposeMissing;
  return missingInKind(question);
}

function missingInKind(question: Question): string | null {
  switch (question.kind) {
    case 'consent':
      return question.text.trim() === '' ? QUESTION_WORDS.consentMissing : null;
    case 'file':
      return question.types.length === 0 ? QUESTION_WORDS.fileTypesMissing : null;
    case 'slot':
      return question.slots.length === 0 ? QUESTION_WORDS.optionMissing : null;
    default:
      return wrongCounts(question) ?? wrongSpan(question) ?? missingLabel(question);
  }
}

function missingLabel(question: Question): string | null {
  return optionsOf(question).some(({ label }) => label.trim() === '') ? QUESTION_WORDS.optionMissing : null;
}

/** Fewer allowed than wanted, in words. */
function wrongCounts(question: Question): string | null {
  switch (question.kind) {
    case 'number':
      return question.min > question.max ? QUESTION_WORDS.limits : null;
    case 'text':
    case 'long-text':
      return question.minLength > question.maxLength ? QUESTION_WORDS.leastLimits : null;
    case 'multiple':
      return question.minPicks > question.maxPicks ? QUESTION_WORDS.leastLimits : null;
    default:
      return null;
  }
}

/** An end before the beginning, in words. */
function wrongSpan(question: Question): string | null {
  switch (question.kind) {
    case 'date':
      return question.toDay !== '' && question.fromDay > question.toDay ? QUESTION_WORDS.spanLimits : null;
    case 'time':
      return question.fromMinute > question.toMinute ? QUESTION_WORDS.spanLimits : null;
    default:
      return null;
  }
}
