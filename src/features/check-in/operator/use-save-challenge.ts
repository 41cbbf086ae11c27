import { useState } from 'react';
import type { ChallengeDraft } from '../../../../contracts/check-in-staff';
import type { Refusal } from '@/lib/refusal-words';
import { useOperatorAction } from '@/lib/use-action';
import { goBack, replacePage } from '@/platform/navigation';
import { hideToast, showToast } from '@/ui/toast/toast-store';
import { forgetDraft } from './challenge-draft';
import { CREATE_REFUSALS, EDIT_REFUSALS } from './copy';
import { EDITOR_WORDS } from './editor-copy';
import type { Editor } from './use-editor';

interface Saving {
  readonly isBusy: boolean;
  /** Why it was not saved, when no single field is to blame. */
  readonly words: string | null;
  readonly run: () => Promise<unknown>;
}

interface SaveOptions {
  readonly groupId: string;
  /** Null for a new one. */
  readonly challengeId: string | null;
  readonly editor: Editor;
}

/** Publishes or changes a challenge. What was typed stays when it is refused. */
export function useSaveChallenge({ groupId, challengeId, editor }: SaveOptions): Saving {
  const [words, setWords] = useState<string | null>(null);
  const onRefused = (refusal: Refusal) => {
    if (!editor.showRefusal(refusal)) setWords(refusal.words);
  };
  const creating = useOperatorAction('check-in.create-challenge', {
    words: CREATE_REFUSALS,
    onRefused,
    onDone: (created) => {
      forgetDraft();
      // What it offers to undo is published now.
      hideToast();
      replacePage('campaign', { challengeId: created.challengeId, published: 'yes' });
    },
  });
  const editing = useOperatorAction('check-in.edit-challenge', {
    words: EDIT_REFUSALS,
    onRefused,
    onDone: () => {
      showToast(EDITOR_WORDS.changed);
      goBack();
    },
  });
  const run = async () => {
    setWords(null);
    const terms = editor.check();
    if (terms === null) return;
    if (challengeId === null) await creating.run({ groupId, terms: inputOf(terms) });
    else await editing.run({ groupId, challengeId, terms: inputOf(terms) });
  };
  return { isBusy: creating.isBusy || editing.isBusy, words, run };
}

/** The terms as the wire wants them. */
const inputOf = (terms: ChallengeDraft) => ({
  ...terms,
  weekdays: [...terms.weekdays],
  milestones: [...terms.milestones],
});
