import { type Answer, type AnsweredFile, textsIn } from '@domain/sign-ups/answers';
import { optionsOf, type Question } from '@domain/sign-ups/question';
import { SIGN_UP_LIMITS } from '@domain/sign-ups/sign-up-limits';
import { formatDay } from '@/lib/format-time';
import { ANSWER_WORDS } from './answer-copy';
import { slotWords } from './form/slot-copy';

/** An answer as people read it; '' where there is none. Pictures and signatures are shown beside their words. */
export function answerWords(question: Question, answer: Answer | undefined): string {
  if (answer === undefined) return '';
  if (answer === true) return ANSWER_WORDS.agreed;
  if (answer === false) return '';
  if (typeof answer === 'number') return numberWords(question, answer);
  if (typeof answer !== 'string') return listWords(question, answer);
  if (question.kind === 'signature') return ANSWER_WORDS.signature;
  if (question.kind === 'date') return formatDay(answer, answer);
  return optionLabel(question, answer) ?? answer;
}

function numberWords(question: Question, answer: number): string {
  if (question.kind === 'rating') return ANSWER_WORDS.rating(answer, SIGN_UP_LIMITS.ratingMax);
  const unit = question.kind === 'number' ? question.unitText : '';
  return unit === '' ? String(answer) : `${answer} ${unit}`;
}

function listWords(question: Question, answer: readonly string[] | readonly AnsweredFile[]): string {
  if (question.kind === 'image') return ANSWER_WORDS.pictures(answer.length);
  if (question.kind === 'region') return textsIn(answer).join(' ');
  return answer
    .map((pick) => (typeof pick === 'string' ? (optionLabel(question, pick) ?? pick) : pick.name))
    .join(ANSWER_WORDS.and);
}

function optionLabel(question: Question, optionId: string): string | undefined {
  const option = optionsOf(question).find(({ id }) => id === optionId);
  return option === undefined ? undefined : slotWords(option);
}
