import { businessDayAt, startOfDayMs, type BusinessDay } from '../kernel/business-day';
import type { Answers } from './answers';
import { erasureDay, type FormTerms } from './form-terms';

type Terms = Pick<FormTerms, 'event' | 'closesAtMs' | 'questions'>;

/** When the next of these answers is to be erased; null when there is none. */
export function nextErasureMs(terms: Terms, answers: Answers): number | null {
  const days = terms.questions.filter(({ id }) => id in answers).map((question) => erasureDay(terms, question));
  return days.length === 0 ? null : startOfDayMs(days.reduce((first, day) => (day < first ? day : first)));
}

/** Whether an answer is to be erased earlier by the next terms: the event is sooner over, or something is kept less long. */
export function erasesSooner(before: Terms, next: Terms): boolean {
  return next.questions.some((question) => {
    const same = before.questions.find(({ id }) => id === question.id);
    return same !== undefined && erasureDay(next, question) < erasureDay(before, same);
  });
}

/** What is left of the answers at `nowMs`, and the ids of those whose day has come. An answer to no question goes, too. */
export function withoutDue(
  terms: Terms,
  answers: Answers,
  nowMs: number,
): { readonly kept: Answers; readonly erased: readonly string[] } {
  const today: BusinessDay = businessDayAt(nowMs);
  const isDue = (id: string): boolean => {
    const question = terms.questions.find((one) => one.id === id);
    return question === undefined || erasureDay(terms, question) <= today;
  };
  const entries = Object.entries(answers);
  return {
    kept: Object.fromEntries(entries.filter(([id]) => !isDue(id))),
    erased: entries.filter(([id]) => isDue(id)).map(([id]) => id),
  };
}
