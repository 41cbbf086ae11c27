import type { Clock } from '../../ports/clock';
import type { TextCheck, TextVerdict } from '../../ports/text-check';
import { PENDING_WORDS, REFUSED_WORDS } from './copy';
import { LatelyAsked } from './lately-asked';

/** A text that WeChat would be sent, and what it answered. */
export interface AskedText {
  readonly text: string;
  readonly atMs: number;
  readonly verdict: TextVerdict;
}

/** Stands for WeChat's content check: everybody can see what would be sent, and a short list of words gives each verdict. */
export class TextDesk implements TextCheck {
  readonly asked = new LatelyAsked<AskedText>();

  constructor(private readonly clock: Clock) {}

  check(text: string): Promise<TextVerdict> {
    const verdict = verdictOn(text);
    this.asked.add({ text, atMs: this.clock.nowMs(), verdict });
    return Promise.resolve(verdict);
  }
}

function verdictOn(text: string): TextVerdict {
  const plain = text.replace(/\s/g, '');
  if (REFUSED_WORDS.some((word) => plain.includes(word))) return 'refused';
  return PENDING_WORDS.some((word) => plain.includes(word)) ? 'pending' : 'pass';
}
