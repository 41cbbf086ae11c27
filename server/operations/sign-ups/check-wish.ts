import { accept, refuse, type Refused, type Result } from '../../../domain/kernel/result';
import type { AnswerProblem } from '../../../domain/sign-ups/answers';
import { checkAnswers } from '../../../domain/sign-ups/check-answers';
import { checkOpening, type ClosedCode } from '../../../domain/sign-ups/opening';
import type { FormDocument } from '../../documents/sign-ups';
import type { Files } from '../../ports/files';
import { wrongStored } from './wrong-stored';
import type { Wish } from './sign-up-documents';

export type WishRefusal = ClosedCode | 'FORM_CHANGED' | 'ANSWERS_WRONG' | 'TOO_MANY_PLACES';

export interface GivenWish {
  readonly edition: number;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly places: number;
  readonly memberId: string;
  readonly nowMs: number;
}

/** Whether the form is open to anybody and these answers fit it: the same rule that the phone asked before sending. */
export async function checkWish(
  files: Files,
  form: FormDocument,
  given: GivenWish,
): Promise<Result<Wish, WishRefusal>> {
  const opening = checkOpening(form, given.nowMs);
  return opening.ok ? checkContent(files, form, given) : opening;
}

/** The same for a form that may be closed by now: for whoever was asked to add something. */
export async function checkContent(
  files: Files,
  form: FormDocument,
  { edition, answers, places, memberId }: GivenWish,
): Promise<Result<Wish, Exclude<WishRefusal, ClosedCode>>> {
  if (edition !== form.edition) return refuse('FORM_CHANGED', { edition: form.edition });
  const { clean, problems } = checkAnswers(form.terms.questions, answers);
  const [problem] = problems;
  if (problem !== undefined) return wrongAnswer(problem);
  const most = 1 + form.terms.plusOnesMax;
  if (places > most) return refuse('TOO_MANY_PLACES', { max: most });
  const wrong = await wrongStored(files, form.terms.questions, { answers: clean, memberId });
  return wrong === null ? accept({ answers: clean, places }) : wrongAnswer(wrong);
}

function wrongAnswer({ questionId, code, limit }: AnswerProblem): Refused<'ANSWERS_WRONG'> {
  const details = { field: questionId, problem: code };
  return refuse('ANSWERS_WRONG', limit === undefined ? details : { ...details, limit });
}
