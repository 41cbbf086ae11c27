import type { WishedLine } from '../entry';
import { CHANGED, EACH, HALF, WEIGHT_UNIT } from './copy';
import { countAfter, countAlone, countBefore, type FoundCount } from './counts';
import type { Doubt } from './doubt';
import { findItems, type FoundItem, type ItemWord } from './item-words';

/** What a chain offers, prepared for reading. */
export interface Offered {
  readonly skus: readonly number[];
  readonly words: readonly ItemWord[];
}

export interface ReadOrder {
  readonly lines: readonly WishedLine[];
  /** Variants that the words may have meant, where they do not say which. */
  readonly unsureSkus: readonly number[];
  readonly doubts: readonly Doubt[];
  /** What of the text was not an order. */
  readonly leftOver: string;
}

/** A piece of an order: what, how many (null: not said), and where that stands. */
interface Piece {
  readonly item: FoundItem;
  readonly count: number | null;
  readonly doubts: readonly Doubt[];
  readonly spans: readonly (readonly [from: number, until: number])[];
}

/** Reads how many of what a tidied text without a name asks for. */
export function readOrder(text: string, offered: Offered): ReadOrder {
  const items = findItems(text, offered.words);
  if (items.length === 0) return orderWithoutItem(text, offered);
  const pieces = tellingPieces(piecesOf(text, items));
  const each = countBehind(text, EACH, countAlone);
  const counted = pieces.map((piece) => ({ ...piece, count: piece.count ?? each?.count ?? null }));
  const spans = pieces.flatMap((piece) => piece.spans);
  if (each !== null) spans.push([each.from, each.until]);
  return {
    lines: summed(
      counted.flatMap(({ item, count }) => (item.skus.length === 1 ? lineOf(item.skus[0], count ?? 1) : [])),
    ),
    unsureSkus: [...new Set(counted.flatMap(({ item }) => (item.skus.length > 1 ? item.skus : [])))],
    doubts: doubtsOf(counted, text),
    leftOver: without(text, spans),
  };
}

/** A word and the count that follows it, as one; null without either. */
function countBehind(text: string, word: RegExp, read: (rest: string) => FoundCount | null): FoundCount | null {
  const match = word.exec(text);
  if (match === null) return null;
  const behind = match.index + match[0].length;
  const found = read(text.slice(behind));
  return found === null ? null : { count: found.count, from: match.index, until: behind + found.until };
}

function doubtsOf(pieces: readonly Piece[], text: string): readonly Doubt[] {
  const found: Doubt[] = pieces.flatMap(({ item, count, doubts }) => [
    ...doubts,
    ...(item.skus.length > 1 ? ['ITEM_UNSURE' as const] : []),
    ...(count === null ? ['COUNT_GUESSED' as const] : []),
  ]);
  return HALF.test(text) ? [...found, 'COUNT_UNSURE'] : found;
}

/** Where counts stand before what they count, the last item has none after it. */
function piecesOf(text: string, items: readonly FoundItem[]): readonly Piece[] {
  const isBefore =
    countBefore(text.slice(0, items[0]?.from)) !== null && countAfter(text.slice(items.at(-1)?.until)) === null;
  return items.map((item, at) => {
    const window = isBefore
      ? ([items[at - 1]?.until ?? 0, item.from] as const)
      : ([item.until, items[at + 1]?.from ?? text.length] as const);
    return pieceOf(item, text.slice(...window), { isBefore, from: window[0] });
  });
}

function pieceOf(item: FoundItem, window: string, { isBefore, from }: { isBefore: boolean; from: number }): Piece {
  const changed = countBehind(window, CHANGED, countAfter);
  const found = isBefore ? countBefore(window) : countAfter(window);
  const own = [item.from, item.until] as const;
  if (changed !== null)
    return { item, count: changed.count, doubts: ['CHANGED'], spans: [own, [from, from + changed.until]] };
  if (found === null) return { item, count: null, doubts: [], spans: [own] };
  const spans = [own, [from + found.from, from + found.until] as const];
  return { item, count: found.count, doubts: weightDoubt(window, found), spans };
}

const weightDoubt = (text: string, { from, until }: FoundCount): readonly Doubt[] =>
  WEIGHT_UNIT.test(text.slice(from, until)) ? ['COUNT_UNSURE'] : [];

/** "大果草莓 2": the wider word beside the telling one says nothing more, and gives its count away. */
function tellingPieces(pieces: readonly Piece[]): readonly Piece[] {
  const sure = new Set(pieces.flatMap(({ item }) => (item.skus.length === 1 ? item.skus : [])));
  const idle = pieces.filter(({ item }) => item.skus.length > 1 && item.skus.some((sku) => sure.has(sku)));
  const spareCount = idle.find(({ count }) => count !== null)?.count ?? null;
  const idleSpans = idle.flatMap(({ spans }) => spans);
  return pieces
    .filter((piece) => !idle.includes(piece))
    .map((piece) => ({ ...piece, count: piece.count ?? spareCount, spans: [...piece.spans, ...idleSpans] }));
}

/** No item is named: with one variant on offer it is that one; "各 1 份" means all of them. */
function orderWithoutItem(text: string, { skus }: Offered): ReadOrder {
  const found = countAlone(text);
  const leftOver = found === null ? text : without(text, [[found.from, found.until]]);
  const [only] = skus;
  if (skus.length > 1)
    return found !== null && EACH.test(text) ? ofEach(skus, found, leftOver) : ofNone(skus, leftOver);
  return { lines: lineOf(only, found?.count ?? 1), unsureSkus: [], doubts: doubtsOfCount(text, found), leftOver };
}

const ofEach = (skus: readonly number[], { count }: FoundCount, leftOver: string): ReadOrder => ({
  lines: skus.flatMap((sku) => lineOf(sku, count)),
  unsureSkus: [],
  doubts: [],
  leftOver: leftOver.replace(EACH, ' '),
});

const ofNone = (skus: readonly number[], leftOver: string): ReadOrder => ({
  lines: [],
  unsureSkus: skus,
  doubts: ['NO_ITEM'],
  leftOver,
});

function doubtsOfCount(text: string, found: FoundCount | null): readonly Doubt[] {
  if (HALF.test(text)) return ['COUNT_UNSURE'];
  return found === null ? ['COUNT_GUESSED'] : weightDoubt(text, found);
}

const lineOf = (sku: number | undefined, count: number): readonly WishedLine[] =>
  sku === undefined || count < 1 ? [] : [{ sku, count }];

function summed(lines: readonly WishedLine[]): readonly WishedLine[] {
  const counts = new Map<number, number>();
  for (const { sku, count } of lines) counts.set(sku, (counts.get(sku) ?? 0) + count);
  return [...counts].map(([sku, count]) => ({ sku, count })).sort((one, other) => one.sku - other.sku);
}

function without(text: string, spans: readonly (readonly [from: number, until: number])[]): string {
  const kept = Array.from({ length: text.length }, (_, at) => !spans.some(([from, until]) => at >= from && at < until));
  return kept.map((isKept, at) => (isKept ? (text[at] ?? '') : kept[at - 1] === true ? ' ' : '')).join('');
}
