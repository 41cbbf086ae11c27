import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { MemberApi } from '../../../contracts/member-api';
import type { SignUpPage } from '../../../contracts/sign-up-views';
import { askAgain } from '@/lib/member-cache';
import { useMemberAction, type Action } from '@/lib/use-action';
import { goBack } from '@/platform/navigation';
import { showToast } from '@/ui/toast/toast-store';
import { EDIT_REFUSALS } from './copy';
import { EVENT_WORDS } from './event-copy';
import { useAnswerForm, type AnswerForm } from './form/use-answer-form';
import { problemIn } from './use-sending';

export interface Editing {
  readonly party: number;
  readonly setParty: (party: number) => void;
  readonly answers: AnswerForm;
  readonly action: Action<MemberApi['sign-ups.edit']>;
  readonly isUnchanged: boolean;
  readonly save: () => Promise<void>;
}

/** A sign-up of mine being changed. */
export function useEditing({ form, mine }: Pick<SignUpPage, 'form' | 'mine'>): Editing {
  const [party, setParty] = useState(mine.places);
  const answers = useAnswerForm(form.terms.questions, mine.answers);
  const queries = useQueryClient();
  const action = useMemberAction('sign-ups.edit', {
    words: EDIT_REFUSALS,
    onDone: () => {
      showToast(EVENT_WORDS.saved);
      goBack();
    },
    onRefused: ({ code, details }) => {
      if (code === 'FORM_CHANGED') askAgain(queries, 'sign-ups.read');
      const problems = problemIn(details);
      if (problems.length > 0) answers.show(problems);
    },
  });
  const save = async () => {
    const clean = answers.check();
    if (clean === null) return;
    const { signUpId } = mine;
    await action.run({ signUpId, edition: form.edition, answers: clean, places: party });
  };
  // What was returned may be sent again as it is, where a word to the operator was all that was missing.
  const isUnchanged = party === mine.places && isSame(answers.given, mine.answers) && mine.state !== 'returned';
  return { party, setParty, answers, action, isUnchanged, save };
}

const isSame = (given: unknown, before: unknown) => JSON.stringify(given) === JSON.stringify(before);
