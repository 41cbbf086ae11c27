import { useState } from 'react';
import { checkEdit, type FixedOf } from '@domain/sign-ups/check-edit';
import { checkSeriesEdit, withOpening } from '@domain/sign-ups/edit-series';
import { checkTerms } from '@domain/sign-ups/check-terms';
import type { FormTerms } from '@domain/sign-ups/form-terms';
import { checkSeries } from '@domain/sign-ups/series';
import type { Refusal } from '@/lib/refusal-words';
import { scrollToPart } from '@/platform/scroll-to';
import { lockedWords, seriesLockedWords, seriesWords, termsWords, weeklyWords } from './copy';
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
  /** Whether it is to be repeated weekly; only a new one can be. */
  readonly isWeekly: boolean;
  readonly setWeekly: (isWeekly: boolean) => void;
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
  readonly isWeekly: boolean;
  /** The terms of a published form or of the sessions to come; null for a new one, which is kept as a draft. */
  readonly before: FormTerms | null;
  /** All sessions of a weekly event that have no form yet are changed; null where one form is. */
  readonly series: { readonly seriesId: string; readonly day: string } | null;
}

/** The state of the designer: the terms, their draft, the first mistake. The rules are the server's. */
export function useDesign(start: DesignStart): Design {
  const [terms, setTerms] = useState(start.terms);
  const [isWeekly, setWeekly] = useState(start.isWeekly);
  const [savedAtMs, setSavedAtMs] = useState<number | null | false>(start.savedAtMs);
  const [mistake, setMistake] = useState<Mistake | null>(null);
  const put = (next: FormTerms, repeats: boolean) => {
    const weekly = repeats && next.event !== null;
    setTerms(next);
    setWeekly(weekly);
    setMistake(null);
    const draft = { groupId: start.groupId, savedAtMs: Date.now(), terms: next, isWeekly: weekly };
    if (start.before === null) setSavedAtMs(keepDraft(draft) ?? false);
  };
  const replace = (next: FormTerms) => {
    put(next, isWeekly);
  };
  const show = (found: Mistake) => {
    setMistake(found);
    scrollToPart(fieldPart(found.field));
  };
  return {
    terms,
    savedAtMs,
    isWeekly,
    setWeekly: (repeats) => {
      put(terms, repeats);
    },
    replace,
    change: (patch) => {
      replace({ ...terms, ...patch });
    },
    errorOf: (field) => (mistake?.field === field ? mistake.words : null),
    check: () => {
      const clean = trimmed(terms);
      const found = mistakeIn(clean, { ...start, isWeekly });
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

function mistakeIn(
  terms: FormTerms,
  { before, series, isWeekly }: Pick<DesignStart, 'before' | 'series' | 'isWeekly'>,
): Mistake | null {
  if (terms.title === '') return { field: 'title', words: termsWords('title') };
  if (series !== null && before !== null) return mistakeInSeries(before, terms);
  const weekly = isWeekly ? checkSeries(terms, Date.now()) : null;
  if (weekly?.ok === false) return mistakeAt(weekly.details, weeklyWords);
  const checked = checkTerms(terms, Date.now());
  return checked.ok ? mistakeInEdit(before, terms) : mistakeAt(checked.details, termsWords);
}

/** What members chose the server knows, and says. */
const NOTHING_CHOSEN: FixedOf = () => [];

function mistakeInEdit(before: FormTerms | null, terms: FormTerms): Mistake | null {
  const edited = before === null ? null : checkEdit(before, terms, NOTHING_CHOSEN);
  return edited === null || edited.ok ? null : mistakeAt(edited.details, lockedWords);
}

function mistakeInSeries(before: FormTerms, terms: FormTerms): Mistake | null {
  const checked = checkSeriesEdit(before, withOpening(before, terms), Date.now());
  if (checked.ok) return null;
  return mistakeAt(checked.details, checked.code === 'EDIT_LOCKED' ? seriesLockedWords : seriesWords);
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
