/**
 * One answer. Texts, phone, date (`YYYY-MM-DD`), time (`HH:MM`), single choice and slot (the option's id) are texts;
 * multiple choice (option ids), region (province, city, district) and image (file ids) are lists, and so are files; number
 * and rating are numbers; consent is true; a signature is the text of its strokes.
 */
export type Answer = string | number | boolean | readonly string[] | readonly AnsweredFile[];

/** A file as its owner's phone called it. */
export interface AnsweredFile {
  readonly fileId: string;
  readonly name: string;
}

/** The texts of an answer: the one it is, or those it lists; none for a number, a consent or files. */
export function textsIn(answer: Answer | undefined): readonly string[] {
  if (typeof answer === 'string') return [answer];
  const parts: readonly unknown[] = Array.isArray(answer) ? answer : [];
  return parts.filter((part) => typeof part === 'string');
}

/** By question id. What was not answered, and what was not shown, is absent. */
export type Answers = Readonly<Record<string, Answer>>;

export type ProblemCode =
  | 'missing'
  | 'wrong-shape'
  | 'too-short'
  | 'too-long'
  | 'too-small'
  | 'too-large'
  | 'too-few'
  | 'too-many'
  | 'unknown-option'
  | 'repeated'
  | 'bad-day'
  | 'bad-time'
  | 'bad-phone'
  | 'bad-region'
  | 'wrong-type'
  | 'too-heavy'
  | 'not-signed'
  | 'not-agreed';

/** What is wrong with one answer. `limit` is the bound that was missed, in the unit of the question. */
export interface AnswerProblem {
  readonly questionId: string;
  readonly code: ProblemCode;
  readonly limit?: number | string;
}

/** One line for a phone: `problems` in the order of the questions, `clean` what would be kept. */
export interface CheckedAnswers {
  readonly clean: Answers;
  readonly problems: readonly AnswerProblem[];
}
