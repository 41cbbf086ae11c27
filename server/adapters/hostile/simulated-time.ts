import type { Clock } from '../../ports/clock';

interface Sleeper {
  readonly wakeAtMs: number;
  readonly wake: () => void;
}

/** Time that passes only when everybody sleeps: the next sleeper is woken as soon as nothing else can run. */
export class SimulatedTime implements Clock {
  private readonly sleepers: Sleeper[] = [];
  private isPumping = false;

  constructor(private currentMs = 0) {}

  nowMs(): number {
    return this.currentMs;
  }

  /** Moves the clock on by hand; whoever should have woken by then wakes soon. */
  advance(passedMs: number): void {
    this.currentMs += passedMs;
  }

  readonly sleep = (pauseMs: number): Promise<void> =>
    new Promise((wake) => {
      const wakeAtMs = this.currentMs + pauseMs;
      const later = this.sleepers.findIndex((sleeper) => sleeper.wakeAtMs > wakeAtMs);
      this.sleepers.splice(later === -1 ? this.sleepers.length : later, 0, { wakeAtMs, wake });
      this.pump();
    });

  private pump(): void {
    if (this.isPumping) return;
    this.isPumping = true;
    setImmediate(() => {
      this.isPumping = false;
      const next = this.sleepers.shift();
      if (next === undefined) return;
      this.currentMs = Math.max(this.currentMs, next.wakeAtMs);
      next.wake();
      if (this.sleepers.length > 0) this.pump();
    });
  }
}
