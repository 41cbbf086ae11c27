import { checkTerms } from '@domain/coupons/publish-batch';
import { LIMITS } from '@domain/kernel/limits';
import { TERMS_WORDS } from '../batch-copy';
import { termsOf, type BatchForm } from './batch-form';
import { MISSING_WORDS } from './batch-edit-copy';

export type FormField = keyof BatchForm;
export type FormErrors = Partial<Readonly<Record<FormField, string>>>;

/** Bounds of the contract: a request outside of them never gets to the rules. */
const MONEY_MAX_YUAN = 100_000;
const DAYS_MAX = 400;
const POINTS_MAX = 1_000_000;

const isWithin = (value: number | null, min: number, max: number) => value !== null && value >= min && value <= max;

type Check = readonly [FormField, (form: BatchForm) => boolean];

/** What is missing, field by field, in the order of the screen. */
const MISSING: readonly Check[] = [
  ['title', (form) => form.title.trim() === ''],
  ['amountYuan', (form) => form.worthKind === 'amount' && !isWithin(form.amountYuan, 0.01, MONEY_MAX_YUAN)],
  ['fold', (form) => form.worthKind === 'percent' && !isWithin(form.fold, 0.1, 9.9)],
  ['capYuan', (form) => form.worthKind === 'percent' && !isWithin(form.capYuan, 0.01, MONEY_MAX_YUAN)],
  ['itemText', (form) => form.worthKind === 'item' && form.itemText.trim() === ''],
  ['itemYuan', (form) => form.worthKind === 'item' && !isWithin(form.itemYuan, 0, MONEY_MAX_YUAN)],
  ['minimumYuan', (form) => form.minimumYuan !== null && !isWithin(form.minimumYuan, 0, MONEY_MAX_YUAN)],
  ['scopeText', (form) => form.scopeText.trim() === ''],
  ['placeText', (form) => form.placeText.trim() === ''],
  ['points', (form) => form.priceKind === 'points' && !isWithin(form.points, 1, POINTS_MAX)],
  ['totalCount', (form) => !isWithin(form.totalCount, 1, LIMITS.couponsPerBatchMax)],
  ['endDay', (form) => form.endDay === ''],
  ['validDays', (form) => form.validityKind === 'days' && !isWithin(form.validDays, 1, DAYS_MAX)],
  ['validUntilDay', (form) => form.validityKind === 'dates' && form.validUntilDay === ''],
];

/** Where on the screen a field of the terms stands. */
const FIELD_OF_TERMS: Readonly<Record<string, FormField>> = {
  title: 'title',
  worth: 'amountYuan',
  minimumSpendFen: 'minimumYuan',
  scopeText: 'scopeText',
  placeText: 'placeText',
  totalCount: 'totalCount',
  perMemberMax: 'perMemberMax',
  claimStartsAtMs: 'startDay',
  claimEndsAtMs: 'endDay',
  validity: 'validUntilDay',
  price: 'points',
  returnable: 'isReturnable',
};

/** Everything that keeps a form from being published, in words, by field; empty when nothing does. */
export function errorsOf(form: BatchForm, nowMs: number): FormErrors {
  const missing = MISSING.filter(([, isMissing]) => isMissing(form)).map(([field]) => [
    field,
    MISSING_WORDS[field] ?? '',
  ]);
  if (missing.length > 0) return Object.fromEntries(missing) as FormErrors;
  const checked = checkTerms(termsOf(form, nowMs), nowMs);
  return checked.ok ? {} : errorAt(checked.details?.field);
}

/** The error at the field that a refusal names, as `worth` or `terms.worth.fen`; empty when it names none of ours. */
export function errorAt(path: unknown): FormErrors {
  const named = typeof path === 'string' ? path.replace(/^terms\./, '').split('.')[0] : undefined;
  const field = FIELD_OF_TERMS[named ?? ''];
  return field === undefined ? {} : { [field]: TERMS_WORDS[named ?? ''] ?? MISSING_WORDS[field] ?? '' };
}

/** The first field with an error, in the order of the screen. */
export function firstError(errors: FormErrors): FormField | null {
  const order = [...MISSING.map(([field]) => field), 'perMemberMax', 'isReturnable'] as const;
  return order.find((field) => errors[field] !== undefined) ?? null;
}
