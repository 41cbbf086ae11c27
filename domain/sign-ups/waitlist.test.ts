import { firstWhoFits, fits, positionOf, readTurn, writeTurn } from './waitlist';

const turn = (signUpId: string, needs: Readonly<Record<string, number>>, chosen: readonly string[] = []) =>
  writeTurn({ signUpId, round: 1, needs, chosen });

it('is kept as a text and read back whole', () => {
  const one = { signUpId: 'f:m:1', round: 3, needs: { left: 2, left_q_a: 2 }, chosen: ['q_a'] };
  expect(readTurn(writeTurn(one))).toEqual(one);
});

describe('places', () => {
  it.each<[string, Readonly<Record<string, number>>, object, boolean]>([
    ['exactly enough', { left: 2 }, { left: 2 }, true],
    ['one too few', { left: 2 }, { left: 1 }, false],
    ['enough in all, none of the option', { left: 1, left_a: 1 }, { left: 5, left_a: 0 }, false],
    ['an option that is not there', { left: 1, left_a: 1 }, { left: 5 }, false],
    ['nothing needed', {}, {}, true],
  ])('%s', (_what, needs, left, expected) => {
    expect(fits(needs, left)).toBe(expected);
  });
});

describe('the first in order whose whole party fits', () => {
  const pair = turn('pair', { left: 2 });
  const one = turn('one', { left: 1 });
  const wantsA = turn('a', { left: 1, left_a: 1 });

  it.each<[string, readonly string[], object, string | null]>([
    ['comes first', [one, pair], { left: 2 }, one],
    ['is not passed over while it fits', [pair, one], { left: 2 }, pair],
    ['keeps its turn where only a smaller one fits', [pair, one], { left: 1 }, one],
    ['waits for an option and blocks nobody', [wantsA, one], { left: 1, left_a: 0 }, one],
    ['is nobody where nothing is left', [pair, one], { left: 0 }, null],
    ['is nobody where nobody waits', [], { left: 9 }, null],
  ])('%s', (_what, waiting, left, expected) => {
    expect(firstWhoFits(waiting, left)).toBe(expected);
  });

  it('says how many stand before somebody', () => {
    const list = [pair, one];
    expect(['pair', 'one', 'gone'].map((id) => positionOf(list, id))).toEqual([1, 2, null]);
  });
});
