/** The texts of a list; none where it is no list. */
export const listIn = (given: unknown): readonly string[] =>
  Array.isArray(given) ? given.filter((part): part is string => typeof part === 'string') : [];
