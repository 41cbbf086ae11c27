import { DIGIT_WORDS, NUMERAL_WORDS, TEN_WORD, UNITS } from './copy';

export interface FoundCount {
  readonly count: number;
  readonly from: number;
  readonly until: number;
}

const NUMBER = `\\d{1,4}|${NUMERAL_WORDS}`;
const AFTER = new RegExp(`^\\s*[:=,、(]?\\s*[x+]?\\s*(${NUMBER})\\s*(?:${UNITS})?(?![\\d.])`);
const BEFORE = new RegExp(`(?:^|[^\\d.])(?:[x+]\\s*)?(${NUMBER})\\s*(?:${UNITS})?\\s*$`);
const ALONE = new RegExp(
  `(?:[x+]\\s*(${NUMBER})\\s*(?:${UNITS})?|(${NUMBER})\\s*(?:${UNITS})(?!\\p{Script=Han}{1,}\\d)|(\\d{1,3}))(?=[\\s,;:、.)!~(]|$)`,
  'u',
);

/** The count that a text begins with, as after an item: "2", "x2", "两盒". */
export function countAfter(text: string): FoundCount | null {
  const match = AFTER.exec(text);
  return match === null ? null : { count: numberOf(match[1]), from: 0, until: match[0].length };
}

/** The count that a text ends with, as before an item: "2 份", "x2". */
export function countBefore(text: string): FoundCount | null {
  const match = BEFORE.exec(text);
  if (match === null) return null;
  const from = match.index + match[0].search(new RegExp(`[x+]?\\s*(?:${NUMBER})`));
  return { count: numberOf(match[1]), from, until: text.length };
}

/** A count that stands by itself: "2 份", "+1", "x3", or a bare number at an end. */
export function countAlone(text: string): FoundCount | null {
  const match = ALONE.exec(text);
  if (match === null) return null;
  const { index } = match;
  return { count: numberOf(match[1] ?? match[2] ?? match[3]), from: index, until: index + match[0].length };
}

/** A number in digits or, up to ninety-nine, in words. */
export function numberOf(text = ''): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens = '', ones] = text.split(TEN_WORD);
  if (ones === undefined) return DIGIT_WORDS[tens] ?? 0;
  return (DIGIT_WORDS[tens] ?? 1) * 10 + (DIGIT_WORDS[ones] ?? 0);
}
