import type { AnsweredFile } from '@domain/sign-ups/answers';

/** The files of a list; none where it is no list. */
export const filesIn = (given: unknown): readonly AnsweredFile[] =>
  Array.isArray(given) ? given.filter((part): part is AnsweredFile => typeof part === 'object' && part !== null) : [];
