import { type Answers, textsIn } from './answers';
import { optionsOf, type Question } from './question';

/** Which counter an option has: its places left, and how often it was chosen. */
export const optionKey = (questionId: string, optionId: string): string => `${questionId}_${optionId}`;

/** Numbers by `optionKey`. */
export type Counts = Readonly<Record<string, number>>;

/** How many places each option with a quota gives, for a form that nobody has signed up for. */
export function quotasOf(questions: readonly Question[]): Counts {
  const limited = questions.flatMap((question) =>
    optionsOf(question).flatMap(({ id, quota }) =>
      quota === null ? [] : [[optionKey(question.id, id), quota] as const],
    ),
  );
  return Object.fromEntries(limited);
}

/** What clean answers choose: options and ratings, each counted once. */
export function chosenBy(questions: readonly Question[], answers: Answers): readonly string[] {
  return questions.flatMap((question) => {
    const answer = answers[question.id];
    if (question.kind === 'rating') return typeof answer === 'number' ? [optionKey(question.id, String(answer))] : [];
    return optionsOf(question).length === 0 ? [] : textsIn(answer).map((pick) => optionKey(question.id, pick));
  });
}

/** What a party takes of the places: of all, and of each option with a quota that it chose. */
export function needsOf(questions: readonly Question[], answers: Answers, places: number): Counts {
  const quotas = quotasOf(questions);
  const needs: Record<string, number> = { left: places };
  for (const key of chosenBy(questions, answers)) if (key in quotas) needs[`left_${key}`] = places;
  return needs;
}
