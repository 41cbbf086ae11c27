import type { RefusalDetails } from '@domain/kernel/result';
import { COMMON_WORDS } from './copy';

/** What is read for each refusal: a sentence, or one made from the refusal's details. */
export type Words<Code extends string> = Readonly<Record<Code, string | ((details: RefusalDetails) => string)>>;

export interface Refusal {
  readonly code: string;
  readonly details: RefusalDetails;
  readonly words: string;
}

/** The sentence for a refusal: the feature's own, else the one that all share. */
export function wordRefusal(words: Partial<Words<string>>, code: string, details: RefusalDetails = {}): Refusal {
  const shared: Partial<Words<string>> = COMMON_WORDS;
  const found = words[code] ?? shared[code] ?? COMMON_WORDS.INTERNAL;
  return { code, details, words: typeof found === 'string' ? found : found(details) };
}
