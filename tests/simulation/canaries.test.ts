import { CANARIES } from '../../simulation/canaries/canaries';
import { withBug } from '../../simulation/command/build-simulator';

describe('planted bugs', () => {
  it('are at least twenty, each with a name of its own', () => {
    expect(new Set(CANARIES.map((canary) => canary.name)).size).toBe(CANARIES.length);
    expect(CANARIES.length).toBeGreaterThanOrEqual(20);
  });

  it.each(CANARIES.map((canary) => [canary.name, canary] as const))('still have their place: %s', (_name, canary) => {
    expect(withBug(canary)).toContain(canary.wrong);
  });

  it('cannot be planted where their place is gone', () => {
    const gone = { name: 'gone', file: 'package.json', right: 'no such words', wrong: '' };
    expect(() => withBug(gone)).toThrow('0 times');
  });
});
