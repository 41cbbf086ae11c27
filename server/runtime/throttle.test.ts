import { FixedClock, shanghaiMs } from '../../tests/support/fixed-clock';
import { createThrottle, DAY_CALLS_MAX } from './throttle';

const SECOND = 1_000;

function bucket(at = '2026-11-23 06:00') {
  const clock = new FixedClock(shanghaiMs(at));
  const throttle = createThrottle(clock);
  const admitted = (calls: number, name = 'li') =>
    Array.from({ length: calls }, () => throttle.admit(name)).filter((isAdmitted) => isAdmitted).length;
  /** Calls once a second, as fast as the bucket fills. */
  const patiently = (calls: number) => {
    let count = 0;
    for (let call = 0; call < calls; call += 1) {
      clock.advance(SECOND);
      count += admitted(1);
    }
    return count;
  };
  return { clock, admitted, patiently };
}

describe('how fast somebody may call', () => {
  it('sixty at once, then one a second, and nobody pays for somebody else', () => {
    const { clock, admitted } = bucket();
    expect(admitted(61)).toBe(60);
    expect(admitted(1, 'wang')).toBe(1);
    clock.advance(SECOND - 1);
    expect(admitted(1)).toBe(0);
    clock.advance(1);
    expect(admitted(2)).toBe(1);
  });

  it('so many a day, however patient, until the day in Shanghai is over', () => {
    const { clock, admitted, patiently } = bucket();
    expect(patiently(DAY_CALLS_MAX)).toBe(DAY_CALLS_MAX);
    expect(patiently(100)).toBe(0);
    clock.set('2026-11-23 23:59');
    expect(admitted(10)).toBe(0);
    clock.set('2026-11-24 00:00');
    expect(admitted(10)).toBe(10);
  });

  it('what was refused counts for nothing, and a clock that goes back gives nothing', () => {
    const { clock, admitted } = bucket();
    expect(admitted(500)).toBe(60);
    clock.advance(-3_600_000);
    expect(admitted(1)).toBe(0);
    clock.advance(3_600_000 + SECOND);
    expect(admitted(5)).toBeLessThanOrEqual(60);
  });

  it('remembers ten thousand callers and forgets who was here longest ago', () => {
    const { admitted } = bucket();
    expect(admitted(60, 'first')).toBe(60);
    for (let caller = 0; caller < 9_999; caller += 1) admitted(1, `n${String(caller)}`);
    expect(admitted(1, 'first')).toBe(0);
    for (let caller = 0; caller < 10_000; caller += 1) admitted(1, `m${String(caller)}`);
    expect(admitted(1, 'first')).toBe(1);
  });
});
