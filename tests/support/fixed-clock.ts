import type { Clock } from '../../server/ports/clock';

/** A clock that stands still until a test moves it. */
export class FixedClock implements Clock {
  constructor(private atMs: number) {}

  nowMs(): number {
    return this.atMs;
  }

  /** Sets the time in Shanghai: `set('2026-11-23 08:00')`. */
  set(shanghai: string): void {
    this.atMs = shanghaiMs(shanghai);
  }

  setMs(atMs: number): void {
    this.atMs = atMs;
  }

  advance(byMs: number): void {
    this.atMs += byMs;
  }
}

/** The instant of a Shanghai wall time such as `2026-11-23 08:00` or `2026-11-23 08:00:00.001`. */
export function shanghaiMs(wallTime: string): number {
  return Date.parse(`${wallTime.replace(' ', 'T')}+08:00`);
}
