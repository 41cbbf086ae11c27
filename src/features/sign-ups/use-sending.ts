import { useQueryClient } from '@tanstack/react-query';
import type { InputOf } from '../../../contracts/operation';
import type { submitSignUp } from '../../../contracts/sign-ups';
import type { AnswerProblem, ProblemCode } from '@domain/sign-ups/answers';
import type { RefusalDetails } from '@domain/kernel/result';
import { askAgain } from '@/lib/member-cache';
import { useMemberAction, type Action } from '@/lib/use-action';
import type { Refusal } from '@/lib/refusal-words';
import { readIntents } from '@/platform/intent';
import { replacePage } from '@/platform/navigation';
import { vibrate } from '@/platform/vibrate';
import type { MemberApi } from '../../../contracts/member-api';
import { SUBMIT_REFUSALS } from './copy';

/** Refusals that say that the page shows what was: with it as it is now, the next press may be right. */
const OUTDATED: readonly string[] = ['FORM_CHANGED', 'FULL', 'OPTION_FULL', 'WAITLIST_FULL'];

export type SubmitInput = InputOf<typeof submitSignUp>;

export interface Sending {
  readonly action: Action<MemberApi['sign-ups.submit']>;
  /** A sign-up whose answer never came: the same one goes out again, by itself or with the next press. */
  readonly waiting: SubmitInput | null;
  readonly run: (input: SubmitInput) => Promise<boolean>;
}

/** Signs up, from the tap to the page that says how it stands. */
export function useSending(formId: string, onRefused: (refusal: Refusal) => void): Sending {
  const queries = useQueryClient();
  const action = useMemberAction('sign-ups.submit', {
    words: SUBMIT_REFUSALS,
    onDone: ({ signUpId }) => {
      vibrate();
      replacePage('my-sign-up', { signUpId });
    },
    onRefused: (refusal) => {
      if (OUTDATED.includes(refusal.code)) askAgain(queries, 'sign-ups.read-form');
      onRefused(refusal);
    },
  });
  const waiting = waitingInput(formId);
  return { action, waiting, run: (input) => action.run(waiting ?? input) };
}

function waitingInput(formId: string): SubmitInput | null {
  const found = readIntents().find(
    ({ operation, input }) => operation === 'sign-ups.submit' && (input as Partial<SubmitInput>).formId === formId,
  );
  return found === undefined ? null : (found.input as SubmitInput);
}

/** What the server found wrong in the answers, as the form shows it. */
export function problemIn({ field, problem, limit }: RefusalDetails): readonly AnswerProblem[] {
  if (typeof field !== 'string' || typeof problem !== 'string') return [];
  return [{ questionId: field, code: problem as ProblemCode, ...(limit === undefined ? {} : { limit }) }];
}
