import { isBusinessDay } from '../kernel/business-day';
import { accept, refuse, type Result } from '../kernel/result';
import type { Answer, ProblemCode } from './answers';
import { checkFiles, checkImages } from './check-files';
import { optionsOf, type Question } from './question';
import { SIGN_UP_LIMITS } from './sign-up-limits';
import { isSigned, strokesOf } from './signature';

type Checked = Result<Answer | null, ProblemCode>;
type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A mobile number of the mainland, or a landline with its area code. */
const PHONE = /^(?:1[3-9]\d{9}|0\d{2,3}\d{7,8})$/;

/** One answer to one shown question: what is kept of it (null for none), or what is wrong with it. */
export function checkAnswer(question: Question, given: unknown): Checked {
  if (isBlank(given)) return question.required ? refuse('missing') : accept(null);
  const check = CHECKS[question.kind] as (question: Question, given: unknown) => Checked;
  return check(question, given);
}

type Checks = { readonly [Kind in Question['kind']]: (question: Of<Kind>, given: unknown) => Checked };

const CHECKS: Checks = {
  text: checkText,
  'long-text': checkText,
  number: (question, given) => checkNumber(given, question),
  rating: (_question, given) => checkNumber(given, { min: 1, max: SIGN_UP_LIMITS.ratingMax, whole: true }),
  single: checkPick,
  slot: checkPick,
  multiple: checkPicks,
  date: checkDay,
  time: checkTime,
  phone: (_question, given) => checkPhone(given),
  region: (_question, given) => checkRegion(given),
  image: (question, given) => checkImages(question.maxCount, given),
  file: checkFiles,
  signature: (_question, given) => checkSignature(given),
  consent: checkConsent,
};

function isBlank(given: unknown): boolean {
  if (given === undefined || given === null) return true;
  if (typeof given === 'string') return given.trim() === '';
  return Array.isArray(given) && given.length === 0;
}

function checkText(question: Of<'text' | 'long-text'>, given: unknown): Checked {
  if (typeof given !== 'string') return refuse('wrong-shape');
  const text = given.trim();
  if (text.length < question.minLength) return refuse('too-short', { limit: question.minLength });
  if (text.length > question.maxLength) return refuse('too-long', { limit: question.maxLength });
  return accept(text);
}

/** Two decimals at most: what a person types for an age, a weight or a sum. */
function checkNumber(given: unknown, bounds: { min: number; max: number; whole?: boolean }): Checked {
  if (typeof given !== 'number' || !Number.isFinite(given)) return refuse('wrong-shape');
  const steps = given * (bounds.whole === true ? 1 : 100);
  if (Math.abs(steps - Math.round(steps)) > 1e-6) return refuse('wrong-shape');
  if (given < bounds.min) return refuse('too-small', { limit: bounds.min });
  if (given > bounds.max) return refuse('too-large', { limit: bounds.max });
  return accept(Object.is(given, -0) ? 0 : given);
}

function checkPick(question: Of<'single' | 'slot'>, given: unknown): Checked {
  if (typeof given !== 'string') return refuse('wrong-shape');
  return optionsOf(question).some((option) => option.id === given) ? accept(given) : refuse('unknown-option');
}

/** Kept in the order of the options, whatever order they were tapped in. */
function checkPicks(question: Of<'multiple'>, given: unknown): Checked {
  if (!isListOfTexts(given)) return refuse('wrong-shape');
  if (given.some((pick) => !question.options.some((option) => option.id === pick))) return refuse('unknown-option');
  if (new Set(given).size < given.length) return refuse('repeated');
  if (given.length < question.minPicks) return refuse('too-few', { limit: question.minPicks });
  if (given.length > question.maxPicks) return refuse('too-many', { limit: question.maxPicks });
  return accept(question.options.flatMap((option) => (given.includes(option.id) ? [option.id] : [])));
}

function checkDay(question: Of<'date'>, given: unknown): Checked {
  if (typeof given !== 'string') return refuse('wrong-shape');
  if (!DAY.test(given) || !isBusinessDay(given)) return refuse('bad-day');
  if (question.fromDay !== '' && given < question.fromDay) return refuse('too-small', { limit: question.fromDay });
  if (question.toDay !== '' && given > question.toDay) return refuse('too-large', { limit: question.toDay });
  return accept(given);
}

function checkTime(question: Of<'time'>, given: unknown): Checked {
  if (typeof given !== 'string') return refuse('wrong-shape');
  if (!TIME.test(given)) return refuse('bad-time');
  const minute = Number(given.slice(0, 2)) * 60 + Number(given.slice(3));
  if (minute < question.fromMinute) return refuse('too-small', { limit: question.fromMinute });
  if (minute > question.toMinute) return refuse('too-large', { limit: question.toMinute });
  return accept(given);
}

function checkPhone(given: unknown): Checked {
  if (typeof given !== 'string') return refuse('wrong-shape');
  const digits = given.replace(/[\s-]/g, '').replace(/^\+?86(?=1\d{10}$)/, '');
  return PHONE.test(digits) ? accept(digits) : refuse('bad-phone');
}

/** Province and city, and the district where there is one. */
function checkRegion(given: unknown): Checked {
  if (!isListOfTexts(given)) return refuse('wrong-shape');
  const parts = given.map((part) => part.trim());
  const fits = parts.every((part) => part !== '' && part.length <= SIGN_UP_LIMITS.regionPartMax);
  return fits && parts.length >= 2 && parts.length <= 3 ? accept(parts) : refuse('bad-region');
}

function checkSignature(given: unknown): Checked {
  const strokes = typeof given === 'string' ? strokesOf(given) : null;
  if (strokes === null) return refuse('wrong-shape');
  return isSigned(strokes) ? accept(given as string) : refuse('not-signed');
}

function checkConsent(question: Of<'consent'>, given: unknown): Checked {
  if (typeof given !== 'boolean') return refuse('wrong-shape');
  if (!given) return question.required ? refuse('not-agreed') : accept(null);
  return accept(true);
}

function isListOfTexts(given: unknown): given is readonly string[] {
  return Array.isArray(given) && given.every((part) => typeof part === 'string');
}
