import { chosenBy, needsOf, quotasOf } from './counts';
import type { Question } from './question';

const option = (id: string, quota: number | null) => ({ id, label: id, quota });
const MEAL = { id: 'meal', kind: 'multiple', options: [option('a', 3), option('b', null)] } as unknown as Question;
const SLOT = { id: 'slot', kind: 'slot', slots: [option('s', 5)] } as unknown as Question;
const STARS = { id: 'stars', kind: 'rating' } as Question;
const WORDS = { id: 'words', kind: 'text' } as Question;
const ALL = [MEAL, SLOT, STARS, WORDS];

it('gives a counter to every option with a quota, and to no other', () => {
  expect(quotasOf(ALL)).toEqual({ meal_a: 3, slot_s: 5 });
});

it.each([
  ['nothing', {}, []],
  ['picks', { meal: ['a', 'b'] }, ['meal_a', 'meal_b']],
  ['an appointment', { slot: 's' }, ['slot_s']],
  ['a rating', { stars: 4 }, ['stars_4']],
  ['a rating that is no number', { stars: 'four' }, []],
  ['words are no choice', { words: 'a' }, []],
])('chooses: %s', (_what, answers, chosen) => {
  expect(chosenBy(ALL, answers)).toEqual(chosen);
});

it('takes a place for each of the party, in all and of each limited option', () => {
  const answers = { meal: ['a', 'b'], slot: 's', stars: 5 };
  expect(needsOf(ALL, answers, 3)).toEqual({ left: 3, left_meal_a: 3, left_slot_s: 3 });
  expect(needsOf(ALL, {}, 1)).toEqual({ left: 1 });
});
