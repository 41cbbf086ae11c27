import type { ConsentAbout, Question, QuestionBase } from '@domain/sign-ups/question';
import { SIGN_UP_LIMITS } from '@domain/sign-ups/sign-up-limits';

type Asking = Partial<Pick<QuestionBase, 'required' | 'purpose' | 'keepDays' | 'personal'>>;
const HALF_HOUR_MS = 1_800_000;
const KEEP_DAYS = 30;
const SLOTS = 4;
const SLOT_PLACES = 3;
const COUNT_MAX = 99;

/** That an answer is about a person: what it is for, and how many days after the event it is kept. */
export const personalFor = (purpose: string, keepDays: number): Asking => ({ purpose, keepDays, personal: true });

function base(id: string, title: string, asking: Asking): QuestionBase {
  const plain = { helpText: '', required: false, showIf: null, purpose: '', keepDays: KEEP_DAYS, personal: false };
  return { id, title, ...plain, ...asking };
}

export const askText = (id: string, title: string, asking: Asking = {}): Question => ({
  ...base(id, title, asking),
  kind: 'text',
  minLength: 0,
  maxLength: SIGN_UP_LIMITS.shortTextMax,
});

export const askLongText = (id: string, title: string, asking: Asking = {}): Question => ({
  ...base(id, title, asking),
  kind: 'long-text',
  minLength: 0,
  maxLength: SIGN_UP_LIMITS.longTextMax,
});

export const askNumber = (id: string, title: string, asking: Asking = {}): Question => ({
  ...base(id, title, asking),
  kind: 'number',
  min: 0,
  max: COUNT_MAX,
  unitText: '',
});

export const askPhone = (id: string, title: string, asking: Asking): Question => ({
  ...base(id, title, asking),
  kind: 'phone',
});

/** One of several; `quotas` gives some of them places of their own. */
export function askChoice(
  id: string,
  title: string,
  { labels, quotas, ...asking }: Asking & { readonly labels: readonly string[]; readonly quotas?: readonly number[] },
): Question {
  const options = labels.map((label, index) => ({ id: `o${index + 1}`, label, quota: quotas?.[index] ?? null }));
  return { ...base(id, title, asking), kind: 'single', options };
}

/** Half hours one after another, each with a few places. */
export function askSlots(id: string, title: string, fromMs: number): Question {
  const slots = Array.from({ length: SLOTS }, (_, index) => ({
    id: `s${index + 1}`,
    label: String(index + 1),
    quota: SLOT_PLACES,
    startsAtMs: fromMs + index * HALF_HOUR_MS,
    endsAtMs: fromMs + (index + 1) * HALF_HOUR_MS,
  }));
  return { ...base(id, title, { required: true }), kind: 'slot', slots };
}

export const askConsent = (
  id: string,
  title: string,
  what: { readonly text: string; readonly about: ConsentAbout },
): Question => ({
  ...base(id, title, { required: true }),
  kind: 'consent',
  ...what,
});
