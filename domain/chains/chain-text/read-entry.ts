import type { WishedLine } from '../entry';
import { BUILDING, BY_SOMEBODY, FILLERS, FOR_SOMEBODY, MONEY } from './copy';
import { countAlone, countBefore } from './counts';
import type { Doubt } from './doubt';
import { findItems } from './item-words';
import { readOrder, type Offered } from './read-order';
import { trimMarks, withoutPhone } from './tidy-line';

/** One person's line of a 接龙 text, as far as it could be read. */
export interface ReadEntry {
  /** As numbered in the text; null where it was not. */
  readonly number: number | null;
  readonly name: string;
  /** Who wrote it for somebody; null when the text does not say. */
  readonly byName: string | null;
  readonly building: string;
  readonly lines: readonly WishedLine[];
  readonly unsureSkus: readonly number[];
  readonly note: string;
  readonly doubts: readonly Doubt[];
  /** The line itself, to be shown beside what was made of it. It never leaves the phone. */
  readonly text: string;
}

const NAME_MAX = 16;
const LEADING_ROOM = /^(\d{3,4})(?=\p{Script=Han})/u;
const FIRST_WORD = /^([^\s,;:、(]{1,16})[\s,;:、(]+(?=\S)(.*)$/;

/** Reads the line of one person: without its number, tidied, and not cancelled. */
export function readEntry(tidied: string, offered: Offered, number: number | null): ReadEntry {
  const { text: spoken, hadPhone } = withoutPhone(tidied);
  const { building, rest: housed } = takeBuilding(spoken.replace(MONEY, ' '));
  const people = takePeople(housed);
  const named = people.name === '' ? takeName(people.rest, offered) : { name: people.name, rest: people.rest };
  const order = readOrder(named.rest, offered);
  const left = noteOf(order.leftOver);
  const isNameLeft = named.name === '' && left.length <= NAME_MAX;
  const name = isNameLeft ? left : named.name;
  const note = isNameLeft ? '' : left;
  return {
    number,
    name,
    byName: people.byName,
    building,
    lines: order.lines,
    unsureSkus: order.unsureSkus,
    note,
    doubts: [
      ...(name === '' ? ['NO_NAME' as const] : isNameLeft ? ['NAME_UNSURE' as const] : []),
      ...new Set(order.doubts),
      ...(note === '' ? [] : ['LEFT_OVER' as const]),
      ...(hadPhone ? ['PHONE_LEFT_OUT' as const] : []),
    ],
    text: tidied,
  };
}

function takeBuilding(text: string): { readonly building: string; readonly rest: string } {
  const match = BUILDING.exec(text) ?? LEADING_ROOM.exec(text);
  if (match === null) return { building: '', rest: text };
  const building = (match[1] ?? '').replace(/\s/g, '').replace(/-$/, '');
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  return { building, rest: rest.replace(/^[\s\-—,:、]+/, '') };
}

/** Who it is for, where somebody else wrote it. */
function takePeople(text: string): { readonly name: string; readonly byName: string | null; readonly rest: string } {
  const by = BY_SOMEBODY.exec(text);
  if (by !== null && by.index > 0) {
    const rest = `${text.slice(0, by.index)} ${text.slice(by.index + by[0].length)}`;
    return { name: '', byName: by[1] ?? null, rest };
  }
  const match = FOR_SOMEBODY.exec(text);
  if (match === null) return { name: '', byName: null, rest: text };
  const writer = trimMarks(match[1] ?? '');
  return { name: match[2] ?? '', byName: writer === '' ? null : writer, rest: text.slice(match[0].length) };
}

interface Named {
  readonly name: string;
  readonly rest: string;
}

/** The name stands first: a word of its own, or what comes before the first item or count. */
function takeName(text: string, offered: Offered): Named {
  return firstWord(text, offered) ?? beforeOrder(text, offered);
}

function firstWord(text: string, offered: Offered): Named | null {
  const match = FIRST_WORD.exec(text);
  if (match === null) return null;
  const [, word = '', rest = ''] = match;
  return findItems(word, offered.words).length > 0 || isCount(word) ? null : { name: trimMarks(word), rest };
}

function beforeOrder(text: string, offered: Offered): Named {
  const item = findItems(text, offered.words)[0];
  const at = item === undefined ? (countAlone(text)?.from ?? text.length) : beginsAt(text, item.from);
  const name = trimMarks(text.slice(0, at));
  return name.length > NAME_MAX ? { name: '', rest: text } : { name, rest: text.slice(at) };
}

/** Where an order begins: at its item, or at the count before it. */
const beginsAt = (text: string, itemFrom: number) => {
  const found = countBefore(text.slice(0, itemFrom));
  return found?.from ?? itemFrom;
};

const isCount = (word: string) => {
  const found = countAlone(word);
  return found !== null && found.from === 0 && found.until === word.length;
};

/** What is left, without the words that say nothing; kept as it was when more than those is there. */
function noteOf(leftOver: string): string {
  const bare = trimMarks(leftOver.replace(/\s+/g, ' '));
  return /[\p{L}\d]/u.test(trimMarks(bare.replace(FILLERS, ''))) ? bare : '';
}
