import { useState } from 'react';
import { checkTerms } from '@domain/chains/check-terms';
import type { ChainTerms } from '@domain/chains/chain-terms';
import { useOperatorAction } from '@/lib/use-action';
import { forget, keep, readKept } from '@/platform/keep';
import { replacePage } from '@/platform/navigation';
import { scrollToPart } from '@/platform/scroll-to';
import { hideToast } from '@/ui/toast/toast-store';
import { termsOf, type ChainForm } from './chain-form';
import { gapOfForm, placeOf, type FormField } from './form-gaps';
import { CREATE_REFUSALS, TERMS_PROBLEMS } from './copy';
import { EDIT_WORDS } from './edit-copy';

export interface Editing {
  readonly form: ChainForm;
  /** When the draft was last kept; null before, false when it could not be. */
  readonly savedAtMs: number | null | false;
  readonly isBusy: boolean;
  /** Why it was not published, when no single field is to blame. */
  readonly words: string | null;
  readonly change: (patch: Partial<ChainForm>) => void;
  readonly errorOf: (field: FormField) => string | null;
  /** The terms when all is well; else null, with the first mistake shown and scrolled to. */
  readonly check: () => ChainTerms | null;
  readonly publish: () => Promise<unknown>;
}

interface Mistake {
  readonly field: FormField;
  readonly words: string;
}

/** The state of the editor: the form, its draft, its first mistake, its publication. */
export function useChainForm(
  groupId: string,
  start: { readonly form: ChainForm; readonly savedAtMs: number | null },
): Editing {
  const [form, setForm] = useState(start.form);
  const [savedAtMs, setSavedAtMs] = useState<number | null | false>(start.savedAtMs);
  const [mistake, setMistake] = useState<Mistake | null>(null);
  const creating = useOperatorAction('chains.create', {
    words: CREATE_REFUSALS,
    onRefused: ({ details, words }) => {
      if (details['field'] !== undefined) show({ field: placeOf(details['field']), words });
    },
    onDone: ({ chainId }) => {
      forget('chain-draft');
      hideToast();
      replacePage('chain-run', { chainId, published: 'yes' });
    },
  });
  const show = (found: Mistake) => {
    setMistake(found);
    scrollToPart(fieldId(found.field));
  };
  const check = (): ChainTerms | null => {
    const found = mistakeIn(form);
    if (found === null) return termsOf(form, Date.now());
    show(found);
    return null;
  };
  return {
    form,
    savedAtMs,
    isBusy: creating.isBusy,
    words: mistake === null ? (creating.refusal?.words ?? null) : null,
    change: (patch) => {
      const next = { ...form, ...patch };
      setForm(next);
      setMistake(null);
      creating.clear();
      setSavedAtMs(keepDraft(groupId, next));
    },
    errorOf: (field) => (mistake?.field === field ? mistake.words : null),
    check,
    publish: async () => {
      const terms = check();
      if (terms !== null) await creating.run({ groupId, terms: inputOf(terms) });
    },
  };
}

/** Where a field stands on the page, so that its mistake is scrolled to. */
export const fieldId = (field: FormField): string => `chain-${field}`;

function mistakeIn(form: ChainForm): Mistake | null {
  const gap = gapOfForm(form);
  if (gap !== null) return { field: gap, words: EDIT_WORDS.missing[gap] };
  const checked = checkTerms(termsOf(form, Date.now()), Date.now());
  if (checked.ok) return null;
  const problems: Readonly<Record<string, string>> = TERMS_PROBLEMS;
  const field = placeOf(checked.details?.['field']);
  return { field, words: problems[String(checked.details?.['reason'])] ?? EDIT_WORDS.missing[field] };
}

/** The terms as the wire wants them: lists that may be written. */
export function inputOf(terms: ChainTerms) {
  return {
    ...terms,
    pictureFileIds: [...terms.pictureFileIds],
    items: terms.items.map((item) => ({
      ...item,
      skus: item.skus.map((sku) => ({ ...sku, tiers: [...sku.tiers] })),
    })),
    points: terms.points.map((point) => ({ ...point, slots: [...point.slots] })),
    questions: [...terms.questions],
  };
}

interface KeptDraft {
  readonly groupId: string;
  readonly savedAtMs: number;
  readonly form: ChainForm;
}

/** When it was kept; false when the phone has no room. */
function keepDraft(groupId: string, form: ChainForm): number | false {
  const draft: KeptDraft = { groupId, savedAtMs: Date.now(), form };
  return keep('chain-draft', draft) ? draft.savedAtMs : false;
}

/** What an operator was filling in for this group when the phone rang; null when nothing. */
export function readDraft(groupId: string): KeptDraft | null {
  const kept = readKept('chain-draft');
  if (typeof kept !== 'object' || kept === null || !('form' in kept) || !('groupId' in kept)) return null;
  const draft = kept as KeptDraft;
  return draft.groupId === groupId && Array.isArray(draft.form.items) && Array.isArray(draft.form.points)
    ? draft
    : null;
}
