import type { FileType } from './file-type';

/**
 * One question of a sign-up form (报名表). `purpose` and `keepDays` are what the member reads beside it: what the answer
 * is for, and how many days after the event it is erased.
 */
export type Question = QuestionBase & QuestionSpec;

export interface QuestionBase {
  /** Made by the designer; unique in the form, kept when the form is copied. */
  readonly id: string;
  readonly title: string;
  readonly helpText: string;
  readonly required: boolean;
  /** Null: always shown. */
  readonly showIf: ShowIf | null;
  readonly purpose: string;
  readonly keepDays: number;
  /** Masked for operators until one of them looks, and each look is told to the member. */
  readonly personal: boolean;
}

/** Shown while the answer to an earlier choice, slot or consent is one of these; a consent given counts as `yes`. */
export interface ShowIf {
  readonly questionId: string;
  readonly anyOf: readonly string[];
}

export type QuestionSpec =
  | { readonly kind: 'text' | 'long-text'; readonly minLength: number; readonly maxLength: number }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly unitText: string }
  | { readonly kind: 'single'; readonly options: readonly Option[] }
  | {
      readonly kind: 'multiple';
      readonly options: readonly Option[];
      readonly minPicks: number;
      readonly maxPicks: number;
    }
  /** Bounds included; '' for none. */
  | { readonly kind: 'date'; readonly fromDay: string; readonly toDay: string }
  | { readonly kind: 'time'; readonly fromMinute: number; readonly toMinute: number }
  | { readonly kind: 'region' | 'phone' | 'signature' }
  | { readonly kind: 'image'; readonly maxCount: number }
  | {
      readonly kind: 'file';
      /** What may be given; at least one. */
      readonly types: readonly FileType[];
      readonly maxCount: number;
      /** Of each file. */
      readonly maxMegabytes: number;
    }
  | { readonly kind: 'rating' }
  | { readonly kind: 'slot'; readonly slots: readonly Slot[] }
  | { readonly kind: 'consent'; readonly text: string; readonly about: ConsentAbout };

export type QuestionKind = QuestionSpec['kind'];

/** What is agreed to: the rules of the event, sensitive data, or, by a parent, a child's data. */
export type ConsentAbout = 'rules' | 'sensitive' | 'guardian';

export interface Option {
  readonly id: string;
  readonly label: string;
  /** How many places may choose it; null for any number. */
  readonly quota: number | null;
}

/** An appointment with places of its own. */
export interface Slot extends Option {
  readonly startsAtMs: number;
  readonly endsAtMs: number;
  readonly quota: number;
}

/** What can be picked; empty for questions that are no choice. */
export function optionsOf(question: Question): readonly Option[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.options;
    case 'slot':
      return question.slots;
    default:
      return [];
  }
}

/** Always about a person: what they are for must be said, and they stay covered until somebody looks. */
const ALWAYS_PERSONAL: readonly QuestionKind[] = ['phone', 'image', 'region', 'file', 'signature'];

export const isAlwaysPersonal = (kind: QuestionKind): boolean => ALWAYS_PERSONAL.includes(kind);

/** Given for one occasion alone: never filled in for somebody, never carried to the next session. */
const ONCE: readonly QuestionKind[] = ['image', 'file', 'signature'];

export const isGivenOnce = (kind: QuestionKind): boolean => ONCE.includes(kind);
