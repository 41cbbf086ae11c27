import { useState } from 'react';
import type { FormFacts } from '../../../../contracts/sign-up-views';
import type { Refusal } from '@/lib/refusal-words';
import { useOperatorAction } from '@/lib/use-action';
import { goBack, replacePage } from '@/platform/navigation';
import { hideToast, showToast } from '@/ui/toast/toast-store';
import { EDIT_FORM_REFUSALS, EDIT_SERIES_REFUSALS, PUBLISH_REFUSALS, PUBLISH_SERIES_REFUSALS } from './copy';
import { DESIGN_WORDS } from './design-copy';
import { forgetDraft } from './form-draft';
import type { Design, DesignStart } from './use-design';

interface Saving {
  readonly isBusy: boolean;
  /** Why it was not saved, when no single field is to blame. */
  readonly words: string | null;
  readonly run: () => Promise<void>;
}

interface SaveOptions {
  readonly groupId: string;
  /** The published form that is changed, as the edit began from it; null for a new one. */
  readonly form: Pick<FormFacts, 'formId' | 'edition'> | null;
  readonly series: DesignStart['series'];
  readonly design: Design;
}

/** Publishes or changes a form. What was typed stays when it is refused. */
export function useSaveForm({ groupId, form, series, design }: SaveOptions): Saving {
  const [words, setWords] = useState<string | null>(null);
  const onRefused = (refusal: Refusal) => {
    if (!design.showRefusal(refusal)) setWords(refusal.words);
  };
  const publishing = useOperatorAction('sign-ups.publish-form', {
    words: PUBLISH_REFUSALS,
    onRefused,
    onDone: toPublished,
  });
  const repeating = useOperatorAction('sign-ups.publish-series', {
    words: PUBLISH_SERIES_REFUSALS,
    onRefused,
    onDone: toPublished,
  });
  const editing = useOperatorAction('sign-ups.edit-form', {
    words: EDIT_FORM_REFUSALS,
    onRefused,
    onDone: toChanged,
  });
  const editingSeries = useOperatorAction('sign-ups.edit-series', {
    words: EDIT_SERIES_REFUSALS,
    onRefused,
    onDone: toChanged,
  });
  const run = async () => {
    setWords(null);
    const terms = design.check();
    if (terms === null) return;
    if (series !== null) await editingSeries.run({ groupId, ...series, terms });
    else if (form === null) await (design.isWeekly ? repeating : publishing).run({ groupId, terms });
    else await editing.run({ groupId, ...form, terms });
  };
  const isBusy = [publishing, repeating, editing, editingSeries].some((action) => action.isBusy);
  return { isBusy, words, run };
}

function toChanged(): void {
  showToast(DESIGN_WORDS.changed);
  goBack();
}

function toPublished({ formId }: FormFacts): void {
  forgetDraft();
  // What it offers to undo is published now.
  hideToast();
  replacePage('form', { formId, published: 'yes' });
}
