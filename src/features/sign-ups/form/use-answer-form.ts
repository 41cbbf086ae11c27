import { useState } from 'react';
import type { Answers, AnswerProblem } from '@domain/sign-ups/answers';
import { checkAnswers, shownQuestions } from '@domain/sign-ups/check-answers';
import type { Question } from '@domain/sign-ups/question';
import { scrollToPart } from '@/platform/scroll-to';
import { problemWords } from './problem-copy';

/** What was typed and chosen so far, by question id: not checked yet. */
export type Given = Readonly<Record<string, unknown>>;

export interface AnswerForm {
  readonly given: Given;
  /** The questions asked of somebody who has answered like this. */
  readonly shown: readonly Question[];
  readonly set: (questionId: string, answer: unknown) => void;
  readonly errorOf: (question: Question) => string | null;
  /** The answers when all is well; else null, with every mistake shown and the first one in view. */
  readonly check: () => Answers | null;
  /** Shows what the server found wrong. */
  readonly show: (problems: readonly AnswerProblem[]) => void;
}

/** A form being filled: the rule that checks it is the server's. */
export function useAnswerForm(questions: readonly Question[], begun: Given): AnswerForm {
  const [given, setGiven] = useState(begun);
  const [problems, setProblems] = useState<readonly AnswerProblem[]>([]);
  const show = (found: readonly AnswerProblem[]) => {
    setProblems(found);
    const [first] = found;
    if (first !== undefined) scrollToPart(questionPart(first.questionId));
  };
  return {
    given,
    shown: shownQuestions(questions, given),
    set: (questionId, answer) => {
      // An answer may come late, from an upload or from WeChat: what was typed meanwhile stays.
      setGiven((now) => ({ ...now, [questionId]: answer }));
      setProblems((now) => now.filter((problem) => problem.questionId !== questionId));
    },
    errorOf: (question) => {
      const problem = problems.find(({ questionId }) => questionId === question.id);
      return problem === undefined ? null : problemWords(problem, question, given[question.id]);
    },
    check: () => {
      const checked = checkAnswers(questions, given);
      show(checked.problems);
      return checked.problems.length === 0 ? checked.clean : null;
    },
    show,
  };
}

/** Where a question stands on the page. */
export const questionPart = (questionId: string): string => `question-${questionId}`;
