import { LIMITS } from '../kernel/limits';
import type { NoticeKind } from './notice';

/** Which of the deployer's templates (订阅消息模板) says one kind of notice, and which fact fills which of its fields. */
export interface ReminderTemplate {
  readonly kind: NoticeKind;
  readonly templateId: string;
  readonly fields: readonly { readonly field: string; readonly fact: string }[];
}

/** What any notice can fill a field with: its own sentence, and when it was told. */
const COMMON_FACTS = ['words', 'atMs'] as const;

/** The notices that are worth a reminder outside the program, with the facts that each can fill a field with. */
export const REMINDER_FACTS = {
  'points-expiring': ['points', 'day', ...COMMON_FACTS],
  'points-announced': ['points', 'day', ...COMMON_FACTS],
  'coupon-given': ['title', ...COMMON_FACTS],
  'coupon-used': ['title', 'placeText', ...COMMON_FACTS],
  'coupon-paused': ['title', ...COMMON_FACTS],
  'chain-ending': ['title', ...COMMON_FACTS],
  'chain-formed': ['title', 'number', 'due', ...COMMON_FACTS],
  'chain-lapsed': ['title', ...COMMON_FACTS],
  'chain-short': ['title', 'number', ...COMMON_FACTS],
  'chain-arrived': ['title', 'text', ...COMMON_FACTS],
  'chain-shipped': ['title', 'number', 'carrier', ...COMMON_FACTS],
  'chain-case': ['title', ...COMMON_FACTS],
  'sign-up-approved': ['title', ...COMMON_FACTS],
  'sign-up-declined': ['title', ...COMMON_FACTS],
  'sign-up-offered': ['title', 'confirmByMs', ...COMMON_FACTS],
  'sign-up-moved-up': ['title', ...COMMON_FACTS],
  'sign-up-message': ['title', 'text', ...COMMON_FACTS],
  'complaint-answered': [...COMMON_FACTS],
} as const satisfies Partial<Record<NoticeKind, readonly string[]>>;

export type RemindableKind = keyof typeof REMINDER_FACTS;

export const isRemindable = (kind: string): kind is RemindableKind => Object.hasOwn(REMINDER_FACTS, kind);

/** Why templates cannot be kept. */
export type TemplateProblem = 'kind-twice' | 'fact-unknown';

/** Whether every kind has one template at most and every field is filled with a fact that its notice has. */
export function checkTemplates(templates: readonly ReminderTemplate[]): TemplateProblem | null {
  const kinds = templates.map(({ kind }) => kind);
  if (new Set(kinds).size < kinds.length) return 'kind-twice';
  return templates.every(hasItsFacts) ? null : 'fact-unknown';
}

function hasItsFacts({ kind, fields }: ReminderTemplate): boolean {
  const facts: readonly string[] = isRemindable(kind) ? REMINDER_FACTS[kind] : [];
  return fields.every(({ fact }) => facts.includes(fact));
}

/** Each tap on "allow" is one message; a hoard of them helps nobody. */
export const grantsAfterAccept = (count: number): number => Math.min(count + 1, LIMITS.reminderGrantsMax);
