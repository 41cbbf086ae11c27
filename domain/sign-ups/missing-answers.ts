import { checkAnswers } from './check-answers';
import type { FormTerms } from './form-terms';
import { supplyByMs } from './opening';
import type { SignUp } from './sign-up';

/**
 * Until when a sign-up that gets its place while its member is away must be completed, because the form has come to ask
 * what it does not answer; 0 where nothing is missing. What was erased on its day is not asked for again. `minutes` is
 * the time they have, which ends with the event's start at the latest.
 */
export function completeByMs(
  terms: Pick<FormTerms, 'questions' | 'event'>,
  signUp: Pick<SignUp, 'answers'> & { readonly erased: readonly string[] },
  given: { readonly minutes: number; readonly nowMs: number },
): number {
  const { problems } = checkAnswers(terms.questions, signUp.answers);
  const isMissing = problems.some(({ questionId }) => !signUp.erased.includes(questionId));
  return isMissing ? supplyByMs(terms, given) : 0;
}
