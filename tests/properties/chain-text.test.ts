import type { ReadEntry } from '../../domain/chains/chain-text/read-entry';
import { readChainText } from '../../domain/chains/chain-text/read-chain-text';
import { NUMBERED_LISTS } from '../support/chain-texts/numbered-lists';
import { OFFERS, type ChainTextCase } from '../support/chain-texts/offers';
import { PEOPLE } from '../support/chain-texts/people';
import { WHOLE_CHATS } from '../support/chain-texts/whole-chats';

const CORPUS: readonly ChainTextCase[] = [...NUMBERED_LISTS, ...PEOPLE, ...WHOLE_CHATS];

/** An entry in the notation of the corpus. */
function told(entry: ReadEntry, letters: string): string {
  const who = [entry.name, entry.building && `@${entry.building}`, entry.byName === null ? '' : `<${entry.byName}`];
  const head = who.filter((part) => part !== '').join(' ');
  const lines = entry.lines.map(({ sku, count }) => `${letters[sku] ?? '?'}${String(count)}`);
  const note = entry.note === '' ? [] : [`(${entry.note})`];
  const doubts = entry.doubts.map((doubt) => `?${doubt}`);
  return [head === '' ? '' : `${head}:`, ...lines, ...note, ...doubts].filter((part) => part !== '').join(' ');
}

describe('a 接龙 text from the chat', () => {
  it.each(CORPUS)('$title', ({ offer, text, entries, skipped = {} }) => {
    const { letters, skus } = OFFERS[offer];
    const read = readChainText(text, skus);
    expect(read.entries.map((entry) => told(entry, letters))).toEqual(entries);
    const counts: Record<string, number> = {};
    for (const { reason } of read.skipped) counts[reason] = (counts[reason] ?? 0) + 1;
    expect(counts).toEqual(skipped);
  });

  it('is known in at least sixty shapes', () => {
    expect(new Set(CORPUS.map(({ text }) => text)).size).toBeGreaterThanOrEqual(60);
  });

  it('loses no line: each is an entry, left out with a reason, or part of the line above', () => {
    for (const { offer, text } of CORPUS) {
      const read = readChainText(text, OFFERS[offer].skus);
      const kept = [...read.entries.map((entry) => entry.text), ...read.skipped.map((line) => line.text)].join(' ');
      const words = text.normalize('NFKC').match(/\p{Script=Han}{2,}/gu) ?? [];
      expect(words.filter((word) => !kept.includes(word))).toEqual([]);
    }
  });
});
