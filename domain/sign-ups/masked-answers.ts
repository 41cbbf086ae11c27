import type { Answer, Answers } from './answers';
import type { Question } from './question';

/** Answers with the personal ones masked, and the ids of those: enough to tell two people apart, not to reach one. */
export function maskedAnswers(
  questions: readonly Question[],
  answers: Answers,
): { readonly answers: Answers; readonly masked: readonly string[] } {
  const personal = questions.filter(({ id, personal }) => personal && id in answers);
  const hidden = personal.map((question) => [question.id, mask(question, answers[question.id] ?? '')] as const);
  return { answers: { ...answers, ...Object.fromEntries(hidden) }, masked: personal.map(({ id }) => id) };
}

function mask(question: Question, answer: Answer): Answer {
  if (question.kind === 'phone' && typeof answer === 'string') return `${answer.slice(0, 3)}****${answer.slice(-4)}`;
  if (question.kind === 'region' && Array.isArray(answer)) return (answer as readonly string[]).slice(0, 1);
  if (question.kind === 'signature') return '**';
  if (typeof answer === 'string') return `${answer.slice(0, 1)}**`;
  return Array.isArray(answer) ? [] : '**';
}
