/** What a value becomes when it was meant for arithmetic or a date, and a person reads it. */
const BROKEN = /NaN|undefined|\bnull\b|\[object |Invalid Date|Infinity/;

/** The first line of a screen that says what no person wrote; null where there is none. */
export const brokenWordsIn = (text: string): string | null =>
  text
    .split('\n')
    .find((line) => BROKEN.test(line))
    ?.trim() ?? null;
