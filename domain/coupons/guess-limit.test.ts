import { mayGuess, withWrongGuess } from './guess-limit';

const NOW = 1_795_392_000_000;
const MINUTE = 60_000;
const every = (count: number, apartMs: number, lastMs: number): number[] =>
  Array.from({ length: count }, (_, index) => lastMs - (count - 1 - index) * apartMs);

describe('guessing codes', () => {
  it.each([
    ['nobody guessed yet', [], true],
    ['four wrong in ten minutes', every(4, MINUTE, NOW), true],
    ['five wrong in ten minutes', every(5, MINUTE, NOW), false],
    [
      'five wrong, the first a millisecond short of ten minutes ago',
      [NOW - 10 * MINUTE + 1, ...every(4, 1, NOW)],
      false,
    ],
    ['five wrong, the first ten minutes ago', [NOW - 10 * MINUTE, ...every(4, 1, NOW)], true],
    ['nineteen in a day, slowly', every(19, 60 * MINUTE, NOW), true],
    ['twenty in a day, slowly', every(20, 60 * MINUTE, NOW), false],
  ] as const)('%s', (_name, wrongAtMs, allowed) => {
    expect(mayGuess(wrongAtMs, NOW).ok).toBe(allowed);
  });

  it('says when the next try is allowed', () => {
    expect(mayGuess(every(5, MINUTE, NOW), NOW)).toEqual({
      ok: false,
      code: 'TOO_MANY_GUESSES',
      details: { untilMs: NOW + 6 * MINUTE },
    });
  });

  it('remembers a day and no more than twenty', () => {
    expect(withWrongGuess([NOW - 24 * 60 * MINUTE, NOW - 1], NOW)).toEqual([NOW - 1, NOW]);
    expect(withWrongGuess(every(20, 1, NOW), NOW)).toHaveLength(20);
  });
});
