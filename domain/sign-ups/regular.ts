import { accept, refuse, type Result } from '../kernel/result';
import type { Answers } from './answers';
import { checkAnswers } from './check-answers';
import type { FormTerms } from './form-terms';
import { isGivenOnce } from './question';

/**
 * The answers with which a regular (固定成员) is signed up for each session: those of one sign-up, without pictures, files
 * and signatures, which are given for that session alone. Refused where a session must be answered anew: health data and
 * children's data are agreed to each time, and a picture that must be given is given each time. `field` names the question, '' for the form.
 */
export function regularAnswers(
  { questions, sensitivity }: Pick<FormTerms, 'questions' | 'sensitivity'>,
  answers: Answers,
): Result<Answers, 'ANSWERED_EACH_TIME'> {
  if (sensitivity !== 'none') return refuse('ANSWERED_EACH_TIME', { field: '' });
  const once = questions.filter(({ kind }) => isGivenOnce(kind)).map(({ id }) => id);
  const lasting = Object.fromEntries(Object.entries(answers).filter(([id]) => !once.includes(id)));
  const { clean, problems } = checkAnswers(questions, lasting);
  const [problem] = problems;
  return problem === undefined ? accept(clean) : refuse('ANSWERED_EACH_TIME', { field: problem.questionId });
}
