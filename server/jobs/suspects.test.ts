import { suspicionOf } from './suspects';

describe('what a pass saw open', () => {
  it.each([
    ['was never looked at', 0, 1_000_000, 'settle'],
    ['was seen a moment ago', 1_000_000, 1_059_999, 'rest'],
    ['was seen by this very pass', 1_000_000, 1_000_000, 'rest'],
    ['has had its time', 1_000_000, 1_060_000, 'settle'],
    ['was seen by a clock that has been set back since', 1_000_000, 999_999, 'first-look'],
  ] as const)('%s', (_what, suspectedAtMs, nowMs, suspicion) => {
    expect(suspicionOf(suspectedAtMs, nowMs, 60_000)).toBe(suspicion);
  });
});
