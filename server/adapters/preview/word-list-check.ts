import type { TextCheck, TextVerdict } from '../../ports/text-check';
import { PENDING_WORDS, REFUSED_WORDS } from './copy';

/** Stands for WeChat's content check: a short list of words gives each of its three verdicts. */
export const wordListCheck: TextCheck = {
  check: (text) => Promise.resolve(verdictOn(text)),
};

function verdictOn(text: string): TextVerdict {
  const plain = text.replace(/\s/g, '');
  if (REFUSED_WORDS.some((word) => plain.includes(word))) return 'refused';
  return PENDING_WORDS.some((word) => plain.includes(word)) ? 'pending' : 'pass';
}
