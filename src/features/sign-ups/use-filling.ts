import { useState } from 'react';
import type { FormPage } from '../../../contracts/sign-up-views';
import type { Refusal } from '@/lib/refusal-words';
import { useAnswerForm, type AnswerForm } from './form/use-answer-form';
import { shortageOf, type Shortage } from './shortage';
import { problemIn, useSending, type Sending } from './use-sending';

/** Refusals after which something smaller, or the waitlist, may still be had. */
const NO_PLACE: readonly string[] = ['FULL', 'OPTION_FULL', 'WAITLIST_FULL'];

export interface Filling {
  readonly party: number;
  readonly setParty: (party: number) => void;
  readonly answers: AnswerForm;
  readonly sending: Sending;
  /** What is short by the figures on the screen. */
  readonly shortage: Shortage;
  /** Places went to somebody else between the look and the tap; null when they did not. */
  readonly taken: Refusal | null;
  readonly forgetTaken: () => void;
  /** Sends as the button says: for the waitlist where it said so. */
  readonly send: () => Promise<void>;
  readonly sendFewer: (party: number) => Promise<void>;
  readonly sendToWait: () => Promise<void>;
}

/** A form being filled in by somebody who wants to come. */
export function useFilling(page: FormPage): Filling {
  const { form, places, opening, prefill } = page;
  const [party, setParty] = useState(1);
  const [taken, setTaken] = useState<Refusal | null>(null);
  const answers = useAnswerForm(form.terms.questions, prefill);
  const sending = useSending(form.formId, (refusal) => {
    const problems = problemIn(refusal.details);
    if (problems.length > 0) answers.show(problems);
    if (NO_PLACE.includes(refusal.code)) setTaken(refusal);
  });
  const shortage = shortageOf(places, party, answers.given);
  const submit = async (size: number, joinsWaitlist: boolean) => {
    const clean = answers.check();
    if (clean === null) return;
    setTaken(null);
    const { groupId, formId, edition } = form;
    await sending.run({ groupId, formId, edition, answers: clean, places: size, joinsWaitlist });
  };
  const mayWait = form.terms.waitlist !== null && (opening.kind === 'waitlist' || shortage.kind !== 'none');
  return {
    ...{ party, setParty, answers, sending, shortage, taken },
    forgetTaken: () => {
      setTaken(null);
    },
    send: () => submit(party, mayWait),
    sendFewer: (size) => {
      setParty(size);
      return submit(size, false);
    },
    sendToWait: () => submit(party, true),
  };
}
