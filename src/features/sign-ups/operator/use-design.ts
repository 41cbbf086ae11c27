import { useState } from 'react';
import { checkEdit } from '@domain/sign-ups/check-edit';
import { checkTerms } from '@domain/sign-ups/check-terms';
import type { FormTerms } from '@domain/sign-ups/form-terms';
import type { Refusal } from '@/lib/refusal-words';
import { scrollToPart } from '@/platform/scroll-to';
import { lockedWords, termsWords } from './copy';
import { keepDraft } from './form-draft';

/** One field and what is wrong with it. */
interface Mistake {
  readonly field: string;
  readonly words: string;
}

export interface Design {
  readonly terms: FormTerms;
  /** When the draft was last kept; null before, false when it could not be. */
  readonly savedAtMs: number | null | false;
  readonly change: (patch: Partial<FormTerms>) => void;
  readonly replace: (terms: FormTerms) => void;
  readonly errorOf: (field: string) => string | null;
  /** The terms when all is well; else null, with the first mistake shown and scrolled to. */
  readonly check: () => FormTerms | null;
  readonly showRefusal: (refusal: Refusal) => boolean;
}

export interface DesignStart {
  readonly groupId: string;
  readonly terms: FormTerms;
  readonly savedAtMs: number | null;
  /** The terms of a published form; null for a new one, which is kept as a draft. */
  readonly before: FormTerms | null;
}

/** The state of the designer: the terms, their draft, the first mistake. The rules are the server's. */
export function useDesign(start: DesignStart): Design {
  const [terms, setTerms] = useState(start.terms);
  const [savedAtMs, setSavedAtMs] = useState<number | null | false>(start.savedAtMs);
  const [mistake, setMistake] = useState<Mistake | null>(null);
  const replace = (next: FormTerms) => {
    setTerms(next);
    setMistake(null);
    if (start.before === null) setSavedAtMs(keepDraft(start.groupId, next, Date.now()) ?? false);
  };
  const show = (found: Mistake) => {
    setMistake(found);
    scrollToPart(fieldPart(found.field));
  };
  return {
    terms,
    savedAtMs,
    replace,
    change: (patch) => {
      replace({ ...terms, ...patch });
    },
    errorOf: (field) => (mistake?.field === field ? mistake.words : null),
    check: () => {
      const clean = trimmed(terms);
      const found = mistakeIn(clean, start.before);
      if (found !== null) show(found);
      return found === null ? clean : null;
    },
    showRefusal: ({ details, words }) => {
      const { field } = details;
      if (typeof field !== 'string') return false;
      show({ field, words });
      return true;
    },
  };
}

function mistakeIn(terms: FormTerms, before: FormTerms | null): Mistake | null {
  if (terms.title === '') return { field: 'title', words: termsWords('title') };
  const checked = checkTerms(terms, Date.now());
  if (!checked.ok) return mistakeAt(checked.details, termsWords);
  const edited = before === null ? null : checkEdit(before, terms);
  return edited === null || edited.ok ? null : mistakeAt(edited.details, lockedWords);
}

function mistakeAt(
  details: Readonly<Record<string, string | number>> | undefined,
  wordsOf: (field: string) => string,
): Mistake {
  const field = String(details?.['field']);
  return { field, words: wordsOf(field) };
}

const trimmed = (terms: FormTerms): FormTerms => ({
  ...terms,
  title: terms.title.trim(),
  introText: terms.introText.trim(),
  placeText: terms.placeText.trim(),
  feeNote: terms.feeNote.trim(),
});

/** Where a field stands on the page, so that its mistake is scrolled to. */
export const fieldPart = (field: string): string => `field-${field.replace('.', '-')}`;
