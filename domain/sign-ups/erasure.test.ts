import { erasesSooner, nextErasureMs, withoutDue } from './erasure';
import type { FormTerms } from './form-terms';
import type { Question } from './question';

const HOUR_MS = 3_600_000;
/** 2026-11-28 in Shanghai begins. */
const DAY_MS = Date.UTC(2026, 10, 27, 16);
const question = (id: string, keepDays: number) => ({ id, kind: 'rating', keepDays }) as Question;
const terms = (keeps: Readonly<Record<string, number>>, endsAtMs = DAY_MS + 22 * HOUR_MS) => ({
  event: { startsAtMs: DAY_MS + 20 * HOUR_MS, endsAtMs },
  closesAtMs: DAY_MS,
  questions: Object.entries(keeps).map(([id, keepDays]) => question(id, keepDays)),
});
const after = (days: number) => DAY_MS + days * 24 * HOUR_MS;

it.each<[string, Readonly<Record<string, number>>, readonly string[], number | null]>([
  ['kept on the day of the event alone', { a: 0 }, ['a'], after(1)],
  ['kept for a week after it', { a: 7 }, ['a'], after(8)],
  ['the one kept shortest, wherever it stands', { a: 7, b: 2, c: 5 }, ['a', 'b', 'c'], after(3)],
  ['one that was not answered', { a: 7, b: 2 }, ['a'], after(8)],
  ['nothing answered', { a: 7 }, [], null],
])('the next erasure: %s', (_what, keeps, answered, expected) => {
  const answers = Object.fromEntries(answered.map((id) => [id, 3]));
  expect(nextErasureMs(terms(keeps), answers)).toBe(expected);
});

it('counts from the close where that is later than the event, or where there is none', () => {
  const survey = { ...terms({ a: 1 }), event: null, closesAtMs: after(5) };
  expect(nextErasureMs(survey, { a: 1 })).toBe(after(7));
  expect(nextErasureMs({ ...terms({ a: 1 }), closesAtMs: after(5) }, { a: 1 })).toBe(after(7));
});

it.each<[string, Pick<FormTerms, 'event' | 'closesAtMs' | 'questions'>, boolean]>([
  ['nothing changed', terms({ a: 7 }), false],
  ['kept a day less', terms({ a: 6 }), true],
  ['the event a day sooner', terms({ a: 7 }, DAY_MS - 1), true],
  ['the event an hour sooner', terms({ a: 7 }, DAY_MS + 21 * HOUR_MS), false],
  ['kept longer', terms({ a: 8 }), false],
  ['a new question, kept shortly', terms({ a: 7, b: 0 }), false],
  ['one of two kept less', terms({ a: 7, b: 1 }), false],
])('something is erased sooner: %s', (_what, next, expected) => {
  expect(erasesSooner(terms({ a: 7 }), { ...next, closesAtMs: 0 })).toBe(expected);
});

it('erases something sooner where one of several is kept less', () => {
  expect(erasesSooner(terms({ a: 7, b: 7 }), terms({ a: 7, b: 6 }))).toBe(true);
});

it('erases on the day, not a moment before, and what belongs to no question', () => {
  const answers = { a: 1, b: 2, gone: 3 };
  const both = terms({ a: 1, b: 2 });
  expect(withoutDue(both, answers, after(2) - 1)).toEqual({ kept: { a: 1, b: 2 }, erased: ['gone'] });
  expect(withoutDue(both, answers, after(2))).toEqual({ kept: { b: 2 }, erased: ['a', 'gone'] });
  expect(withoutDue(both, answers, after(3))).toEqual({ kept: {}, erased: ['a', 'b', 'gone'] });
});
