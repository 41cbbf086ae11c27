import type { BatchTerms, Price, Worth } from '@domain/coupons/batch-terms';
import { businessDayAt, endOfDayMs, startOfDayMs } from '@domain/kernel/business-day';

/** What the editor holds: what was typed, before it is whole. Money in yuan as typed; '' and null where nothing is. */
export interface BatchForm {
  readonly title: string;
  readonly worthKind: Worth['kind'];
  readonly amountYuan: number | null;
  /** 8.5 is 8.5 折: 15 % off. */
  readonly fold: number | null;
  readonly capYuan: number | null;
  readonly itemText: string;
  /** What the thing costs the shop. */
  readonly itemYuan: number | null;
  /** Null: no minimum. */
  readonly minimumYuan: number | null;
  readonly scopeText: string;
  readonly placeText: string;
  readonly totalCount: number | null;
  readonly perMemberMax: number;
  /** '' starts on publishing. */
  readonly startDay: string;
  /** The last day; it ends with it. */
  readonly endDay: string;
  readonly validityKind: BatchTerms['validity']['kind'];
  readonly validDays: number | null;
  readonly validFromDay: string;
  readonly validUntilDay: string;
  readonly priceKind: Price['kind'];
  readonly points: number | null;
  readonly isReturnable: boolean;
  /** For every group of the organisation, which only an owner may. */
  readonly isForAll: boolean;
}

const yuanOf = (fen: number) => fen / 100;
const fenOf = (yuan: number | null) => Math.round((yuan ?? 0) * 100);
const dayOf = (atMs: number): string => businessDayAt(atMs);
const lastDayOf = (endMs: number): string => businessDayAt(endMs - 1);
const DAYS_USUAL = 30;

/** A form filled in from the terms of a template or of an earlier batch. What is over starts anew. */
export function formOf(terms: BatchTerms, nowMs: number): BatchForm {
  return {
    title: terms.title,
    ...worthPart(terms.worth),
    minimumYuan: terms.minimumSpendFen === 0 ? null : yuanOf(terms.minimumSpendFen),
    scopeText: terms.scopeText,
    placeText: terms.placeText,
    totalCount: terms.totalCount,
    perMemberMax: terms.perMemberMax,
    startDay: terms.claimStartsAtMs > nowMs ? dayOf(terms.claimStartsAtMs) : '',
    endDay: terms.claimEndsAtMs > nowMs ? lastDayOf(terms.claimEndsAtMs) : '',
    ...validityPart(terms.validity, nowMs),
    priceKind: terms.price.kind,
    points: terms.price.kind === 'points' ? terms.price.points : null,
    isReturnable: terms.returnable,
    isForAll: false,
  };
}

function worthPart(worth: Worth) {
  const none = { amountYuan: null, fold: null, capYuan: null, itemText: '', itemYuan: null };
  switch (worth.kind) {
    case 'amount':
      return { ...none, worthKind: worth.kind, amountYuan: yuanOf(worth.fen) };
    case 'percent':
      return { ...none, worthKind: worth.kind, fold: (100 - worth.percentOff) / 10, capYuan: yuanOf(worth.capFen) };
    case 'item':
      return { ...none, worthKind: worth.kind, itemText: worth.text, itemYuan: yuanOf(worth.worthFen) };
  }
}

function validityPart(validity: BatchTerms['validity'], nowMs: number) {
  if (validity.kind === 'days') {
    return { validityKind: validity.kind, validDays: validity.days, validFromDay: '', validUntilDay: '' };
  }
  const isPast = validity.untilMs <= nowMs;
  return {
    validityKind: validity.kind,
    validDays: DAYS_USUAL,
    validFromDay: isPast ? '' : dayOf(validity.fromMs),
    validUntilDay: isPast ? '' : lastDayOf(validity.untilMs),
  };
}

/** The terms that a form says, as of `nowMs`. Only a form without errors says whole ones. */
export function termsOf(form: BatchForm, nowMs: number): BatchTerms {
  return {
    title: form.title.trim(),
    worth: worthOf(form),
    minimumSpendFen: fenOf(form.minimumYuan),
    scopeText: form.scopeText.trim(),
    placeText: form.placeText.trim(),
    totalCount: form.totalCount ?? 0,
    perMemberMax: form.perMemberMax,
    claimStartsAtMs: form.startDay === '' ? nowMs : startOfDayMs(form.startDay),
    claimEndsAtMs: form.endDay === '' ? 0 : endOfDayMs(form.endDay),
    validity: validityOf(form, nowMs),
    price: form.priceKind === 'points' ? { kind: 'points', points: form.points ?? 0 } : { kind: form.priceKind },
    returnable: form.priceKind === 'points' && form.isReturnable,
  };
}

function worthOf(form: BatchForm): Worth {
  switch (form.worthKind) {
    case 'amount':
      return { kind: 'amount', fen: fenOf(form.amountYuan) };
    case 'percent':
      return { kind: 'percent', percentOff: Math.round(100 - (form.fold ?? 0) * 10), capFen: fenOf(form.capYuan) };
    case 'item':
      return { kind: 'item', text: form.itemText.trim(), worthFen: fenOf(form.itemYuan) };
  }
}

function validityOf(form: BatchForm, nowMs: number): BatchTerms['validity'] {
  if (form.validityKind === 'days') return { kind: 'days', days: form.validDays ?? 0 };
  return {
    kind: 'dates',
    fromMs: form.validFromDay === '' ? nowMs : startOfDayMs(form.validFromDay),
    untilMs: form.validUntilDay === '' ? 0 : endOfDayMs(form.validUntilDay),
  };
}
