import { useState } from 'react';
import Taro from '@tarojs/taro';
import type { BusinessDay } from '@domain/kernel/business-day';
import type { ChallengeTerms } from '@domain/check-in/challenge-terms';
import type { ChallengeDraft } from '../../../../contracts/check-in-staff';
import type { Refusal } from '@/lib/refusal-words';
import { wordRefusal } from '@/lib/refusal-words';
import { keepDraft } from './challenge-draft';
import { termsOf, type ChallengeForm, type FormField } from './challenge-form';
import { EDIT_REFUSALS } from './copy';
import { EDITOR_WORDS } from './editor-copy';
import { fieldId } from './form-props';

/** One field and what is wrong with it. */
export interface Mistake {
  readonly field: string;
  readonly words: string;
}

export interface Editor {
  readonly form: ChallengeForm;
  /** When the draft was last kept; null before, false when it could not be. */
  readonly savedAtMs: number | null | false;
  readonly mistake: Mistake | null;
  readonly isMoreOpen: boolean;
  readonly toggleMore: () => void;
  readonly change: (patch: Partial<ChallengeForm>) => void;
  readonly replace: (form: ChallengeForm) => void;
  readonly errorOf: (field: FormField) => string | null;
  /** The terms when all is well; else null, with the first mistake shown and scrolled to. */
  readonly check: () => ChallengeDraft | null;
  /** Shows a mistake that the server found; false when it named no field. */
  readonly showRefusal: (refusal: Refusal) => boolean;
}

interface EditorStart {
  readonly groupId: string;
  readonly today: BusinessDay;
  readonly form: ChallengeForm;
  readonly savedAtMs: number | null;
  /** The terms that are being changed; null for a new challenge, which is kept as a draft. */
  readonly before: ChallengeTerms | null;
}

/** Fields that lie in the folded part. */
const FOLDED: readonly string[] = [
  'opensAtMinute',
  'closesAtMinute',
  'cutOffMinutes',
  'makeUp',
  'leave',
  'memberDayPointsMax',
  'promptText',
  'showsTexts',
];

/** The state of the editor: the form, its draft, its first mistake. */
export function useEditor(start: EditorStart): Editor {
  const [form, setForm] = useState(start.form);
  const [savedAtMs, setSavedAtMs] = useState<number | null | false>(start.savedAtMs);
  const [mistake, setMistake] = useState<Mistake | null>(null);
  const [isMoreOpen, setMoreOpen] = useState(false);

  const replace = (next: ChallengeForm) => {
    setForm(next);
    setMistake(null);
    if (start.before === null) setSavedAtMs(keepDraft(start.groupId, next, Date.now()) ?? false);
  };
  const show = (found: Mistake) => {
    setMistake(found);
    if (FOLDED.includes(found.field)) setMoreOpen(true);
    scrollTo(found.field);
  };
  return {
    form,
    savedAtMs,
    mistake,
    isMoreOpen,
    toggleMore: () => {
      setMoreOpen(!isMoreOpen);
    },
    change: (patch) => {
      replace({ ...form, ...patch });
    },
    replace,
    errorOf: (field) => (mistake?.field === field ? mistake.words : null),
    check: () => {
      const checked = termsOf(form, start.today, start.before);
      if (checked.ok) return checked.value;
      show(mistakeOf(checked.code, checked.details?.['field']));
      return null;
    },
    showRefusal: (refusal) => {
      const { field } = refusal.details;
      if (typeof field !== 'string') return false;
      show({ field, words: refusal.words });
      return true;
    },
  };
}

function mistakeOf(code: string, field: string | number | undefined): Mistake {
  const missing: Readonly<Record<string, string>> = EDITOR_WORDS.missing;
  const name = String(field);
  const { words } = wordRefusal(EDIT_REFUSALS, code, { field: name });
  return { field: name, words: code === 'MISSING' ? (missing[name] ?? words) : words };
}

/** The folded part takes a moment to open. */
const UNFOLD_MS = 80;
const BELOW_BAR_PX = -96;

function scrollTo(field: string): void {
  setTimeout(() => {
    // A field without a place of its own is told in words alone.
    void Taro.pageScrollTo({
      selector: `#${fieldId(field as FormField)}`,
      offsetTop: BELOW_BAR_PX,
      duration: 200,
    }).catch(() => undefined);
  }, UNFOLD_MS);
}
