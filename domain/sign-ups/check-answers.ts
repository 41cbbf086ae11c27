import type { Refused } from '../kernel/result';
import {
  type Answer,
  type AnswerProblem,
  type Answers,
  type CheckedAnswers,
  type ProblemCode,
  textsIn,
} from './answers';
import { checkAnswer } from './check-answer';
import type { Question, ShowIf } from './question';

/**
 * The one rule for answers: the phone asks it before sending, and the server asks it as the truth. `given` is whatever
 * came, by question id. Hidden questions are not asked and what was given to them is dropped; so are unknown ids. Texts are
 * trimmed, phone numbers bared of spaces. Asking again with what is `clean` gives the same and no problem.
 */
export function checkAnswers(questions: readonly Question[], given: Readonly<Record<string, unknown>>): CheckedAnswers {
  const clean: Record<string, Answer> = {};
  const problems: AnswerProblem[] = [];
  for (const question of questions) {
    if (!isShown(question.showIf, clean)) continue;
    const checked = checkAnswer(question, Object.hasOwn(given, question.id) ? given[question.id] : undefined);
    if (!checked.ok) problems.push(problemOf(question.id, checked));
    else if (checked.value !== null) clean[question.id] = checked.value;
  }
  return { clean, problems };
}

/** The questions that are asked of somebody who has answered like this so far. */
export function shownQuestions(questions: readonly Question[], given: Readonly<Record<string, unknown>>) {
  const { clean } = checkAnswers(questions, given);
  return questions.filter((question) => isShown(question.showIf, clean));
}

function problemOf(questionId: string, { code, details }: Refused<ProblemCode>): AnswerProblem {
  const limit = details?.limit;
  return limit === undefined ? { questionId, code } : { questionId, code, limit };
}

function isShown(showIf: ShowIf | null, clean: Answers): boolean {
  if (showIf === null) return true;
  const answer = Object.hasOwn(clean, showIf.questionId) ? clean[showIf.questionId] : undefined;
  const picked = answer === true ? ['yes'] : textsIn(answer);
  return picked.some((pick) => showIf.anyOf.includes(pick));
}
