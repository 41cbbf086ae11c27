import { CANCELLED, EXAMPLE, HEADING, HEADLINE, MONEY, NUMBERED, SAME_AS_ABOVE } from './copy';
import { countAlone } from './counts';
import { findItems, itemWords, type NamedSku } from './item-words';
import { readEntry, type ReadEntry } from './read-entry';
import type { Offered } from './read-order';
import { tidyLine, trimMarks } from './tidy-line';

/** Why a line of the text is nobody's order. */
export type SkipReason = 'heading' | 'example' | 'cancelled' | 'other';

export interface ReadChainText {
  readonly entries: readonly ReadEntry[];
  /** Lines that were left out, so that a person can see that nothing was lost. */
  readonly skipped: readonly { readonly text: string; readonly reason: SkipReason }[];
}

/** A line with the number it has in the list; null without one. */
interface ListLine {
  readonly number: number | null;
  readonly text: string;
}

/**
 * Reads the 接龙 text of a chat into entries of a chain that offers `skus`. Whatever is not certain is marked, so that
 * a person looks at it before anything is sent. Pure: it runs on the phone, and the text stays there.
 */
export function readChainText(text: string, skus: readonly NamedSku[]): ReadChainText {
  const offered: Offered = { skus: skus.map(({ sku }) => sku), words: itemWords(skus) };
  const lines = text
    .split(/\r?\n/)
    .map(tidyLine)
    .filter((line) => line !== '');
  const listed = joined(
    lines.flatMap((line) => separated(line)),
    offered,
  );
  const entries: ReadEntry[] = [];
  const skipped: { text: string; reason: SkipReason }[] = [];
  for (const line of listed) {
    const reason = skipReason(
      line,
      offered,
      listed.some(({ number }) => number !== null),
    );
    if (reason !== null) skipped.push({ text: line.text, reason });
    else if (line.text !== '') entries.push(withAbove(readEntry(line.text, offered, line.number), entries));
  }
  return { entries, skipped };
}

/** The numbered parts of a line: where line ends were lost, "1. … 2. …" stand in one. */
function separated(line: string): readonly ListLine[] {
  const match = NUMBERED.exec(line);
  if (match === null) return [{ number: null, text: line }];
  const number = Number(match[1] ?? match[2] ?? match[3]);
  const content = match[4] ?? '';
  const next = new RegExp(`\\s${number + 1}\\s*[.、)](?!\\d)`).exec(content);
  if (next === null) return [{ number, text: content }];
  return [{ number, text: content.slice(0, next.index) }, ...separated(content.slice(next.index).trim())];
}

/** What goes on under a numbered line belongs to it: items on lines of their own. */
function joined(lines: readonly ListLine[], offered: Offered): readonly ListLine[] {
  const result: ListLine[] = [];
  for (const line of lines) {
    const above = result.at(-1);
    const goesOn =
      line.number === null && above !== undefined && above.number !== null && startsWithOrder(line, offered);
    if (goesOn) result[result.length - 1] = { ...above, text: `${above.text} ${line.text}` };
    else result.push(line);
  }
  return result;
}

const startsWithOrder = ({ text }: ListLine, offered: Offered) =>
  !HEADING.test(text) && (findItems(text, offered.words)[0]?.from === 0 || countAlone(text)?.from === 0);

function skipReason(line: ListLine, offered: Offered, isNumbered: boolean): SkipReason | null {
  const { number, text } = line;
  if (EXAMPLE.test(text)) return 'example';
  if (HEADING.test(text) || isPrice(line, offered)) return 'heading';
  if (number === null) return skipUnnumbered(line, offered, isNumbered);
  if (CANCELLED.test(text)) return 'cancelled';
  return isBlank(text) ? 'other' : null;
}

/** Beside a numbered list whatever has no number is talk; without one, what orders nothing is. */
function skipUnnumbered(line: ListLine, offered: Offered, isNumbered: boolean): SkipReason | null {
  if (isNumbered || HEADLINE.test(line.text)) return 'heading';
  if (CANCELLED.test(line.text)) return 'cancelled';
  return saysAnOrder(line, offered) ? null : 'heading';
}

/** Marks alone; an empty slot of the list is nothing at all. */
const isBlank = (text: string) => text !== '' && trimMarks(text) === '';

/** "大果 3 斤 69.9 元" says what it costs, not who wants it. */
const isPrice = ({ text }: ListLine, offered: Offered) =>
  findItems(text, offered.words)[0]?.from === 0 && new RegExp(MONEY.source).test(text);

/** Without numbers, only an item or, where there is one, a count makes an order of a line. */
const saysAnOrder = ({ text }: ListLine, { skus, words }: Offered) =>
  findItems(text, words).length > 0 || (skus.length === 1 && countAlone(text.replace(MONEY, ' ')) !== null);

/** What only the lines above can tell: the same as theirs, or somebody who is there already. */
function withAbove(entry: ReadEntry, above: readonly ReadEntry[]): ReadEntry {
  const last = above.at(-1);
  const isSame = last !== undefined && SAME_AS_ABOVE.test(entry.text);
  const isThere = entry.name !== '' && above.some(({ name }) => name === entry.name);
  const doubts = [...entry.doubts, ...(isThere ? ['SAME_NAME' as const] : [])];
  if (!isSame) return { ...entry, doubts };
  const unread = ['NO_ITEM', 'LEFT_OVER', 'COUNT_GUESSED'];
  return {
    ...entry,
    lines: last.lines,
    unsureSkus: last.unsureSkus,
    note: '',
    doubts: ['COUNT_GUESSED', ...doubts.filter((doubt) => !unread.includes(doubt))],
  };
}
