import { PACKING_WORDS } from './copy';

/** A variant as a text may mean it. */
export interface NamedSku {
  readonly sku: number;
  /** '' where its item has one variant only. */
  readonly name: string;
  readonly item: { readonly title: string };
}

/** A way to write one variant, or several where the words do not tell them apart. */
export interface ItemWord {
  readonly word: string;
  readonly skus: readonly number[];
}

export interface FoundItem extends ItemWord {
  readonly from: number;
  readonly until: number;
}

/** Single characters mean too much else; a digit belongs to a count. */
const WORD_MIN = 2;

/** Every way to write what a chain offers, the longest first. */
export function itemWords(skus: readonly NamedSku[]): readonly ItemWord[] {
  const known = new Map<string, Set<number>>();
  for (const { sku, name, item } of skus) {
    for (const word of new Set([...wordsOf(`${item.title}${name}`), ...wordsOf(item.title), ...wordsOf(name)])) {
      known.set(word, (known.get(word) ?? new Set()).add(sku));
    }
  }
  return [...known]
    .map(([word, found]) => ({ word, skus: [...found].sort((one, other) => one - other) }))
    .sort((one, other) => other.word.length - one.word.length);
}

/** A title whole, each run of characters of one kind, and what begins with the first run. */
function wordsOf(title: string): readonly string[] {
  const whole = comparable(title);
  const runs = whole.match(/[\p{Script=Han}]+|[a-z]+|\d+(?:\.\d+)?[\p{Script=Han}]?/gu) ?? [];
  const beginnings = runs.map((_, at) => runs.slice(0, at + 1).join(''));
  const pairs = runs
    .filter((run) => /^\p{Script=Han}{3,}$/u.test(run))
    .flatMap((run) => [run.slice(0, 2), run.slice(-2)]);
  return [whole, ...beginnings, ...runs, ...pairs].filter(
    (word) => word.length >= WORD_MIN && !MEANS_NOTHING.test(word),
  );
}

/** A number, or nothing but words that count. */
const MEANS_NOTHING = new RegExp(`^[\\d.]+$|^(?:${PACKING_WORDS})+$`);

const comparable = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Script=Han}a-z\d.]/gu, '');

/** The items that a tidied text names, in its order, none inside another. Spaces within a name are allowed. */
export function findItems(text: string, words: readonly ItemWord[]): readonly FoundItem[] {
  const lower = text.toLowerCase();
  const all = words.flatMap(({ word, skus }) =>
    [...lower.matchAll(patternOf(word))].map(({ 0: found, index }) => ({
      word,
      skus,
      from: index,
      until: index + found.length,
    })),
  );
  return all
    .reduce<readonly FoundItem[]>(
      (kept, item) => (kept.some((other) => overlap(item, other)) ? kept : [...kept, item]),
      [],
    )
    .slice()
    .sort((one, other) => one.from - other.from);
}

const overlap = (one: FoundItem, other: FoundItem) => one.from < other.until && other.from < one.until;

const patternOf = (word: string) =>
  new RegExp(
    (/^\d/.test(word) ? '(?<![\\d.])' : '') +
      Array.from(word, (character) => character.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s?'),
    'g',
  );
