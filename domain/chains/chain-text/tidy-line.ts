const CIRCLED = /^\s*([\u2460-\u2473])/;
/** What phones add to a digit to draw it as a key, and what they add to a character to colour it. */
const DECORATION = /[\uFE0E\uFE0F\u20E3\u200B-\u200D\u2060]/g;
const TIMES = /[×✕✖✗*X](?=\s*\d)|[×✕✖✗]/g;
const PHONE = /(?<!\d)1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/g;

/** A line as patterns can read it: half-width, without decoration, one kind of times and plus, single spaces. */
export function tidyLine(text: string): string {
  return text
    .replace(CIRCLED, (circle) => `${circle.normalize('NFKC')}. `)
    .replace(DECORATION, '')
    .replace(/➕/g, '+')
    .normalize('NFKC')
    .replace(TIMES, 'x')
    .replace(/。/g, ';')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A line without telephone numbers, which a chain does not keep, and whether there was one. */
export function withoutPhone(text: string): { readonly text: string; readonly hadPhone: boolean } {
  const left = text.replace(PHONE, ' ');
  return { text: left.replace(/\s+/g, ' ').trim(), hadPhone: left !== text };
}

/** A text without the marks and spaces at its ends. */
export function trimMarks(text: string): string {
  return text.replace(/^[\s,;:、.!~\-—_|/+()=]+|[\s,;:、.!~\-—_|/+(=]+$/g, '').replace(/^([^(]*)\)$/, '$1');
}
