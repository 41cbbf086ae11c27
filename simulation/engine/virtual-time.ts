import type { Clock } from '../../server/ports/clock';

interface Alarm {
  readonly atMs: number;
  readonly turn: number;
  readonly ring: () => void;
}

const SETTLED = Promise.resolve();

/**
 * Time that passes only when nobody can run. The next alarm rings once every promise is settled: `nextTick` after the
 * microtasks have drained costs a tenth of a turn of the event loop, and a settled promise half of `queueMicrotask`. Equal
 * times ring in the order they were set.
 */
export class VirtualTime implements Clock {
  private readonly heap: Alarm[] = [];
  private turns = 0;
  private currentMs: number;
  private whenQuiet: (() => void) | null = null;

  constructor(startMs: number) {
    this.currentMs = startMs;
  }

  nowMs(): number {
    return this.currentMs;
  }

  readonly sleep = (pauseMs: number): Promise<void> =>
    new Promise((wake) => {
      this.at(this.currentMs + pauseMs, wake);
    });

  at(atMs: number, ring: () => void): void {
    this.turns += 1;
    this.push({ atMs, turn: this.turns, ring });
  }

  /** Rings every alarm, those set meanwhile included. What hangs for ever sets none, so this ends. */
  run(): Promise<void> {
    return new Promise((quiet) => {
      this.whenQuiet = quiet;
      void SETTLED.then(this.settle);
    });
  }

  private readonly settle = (): void => {
    process.nextTick(this.ringNext);
  };

  private readonly ringNext = (): void => {
    const next = this.pop();
    if (next === undefined) {
      this.whenQuiet?.();
      return;
    }
    this.currentMs = Math.max(this.currentMs, next.atMs);
    next.ring();
    void SETTLED.then(this.settle);
  };

  private push(alarm: Alarm): void {
    const { heap } = this;
    let at = heap.push(alarm) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isEarlier(alarm, heap[parent])) break;
      heap[at] = heap[parent] as Alarm;
      at = parent;
    }
    heap[at] = alarm;
  }

  private pop(): Alarm | undefined {
    const { heap } = this;
    const first = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const child = isEarlier(heap[left + 1], heap[left]) ? left + 1 : left;
      if (!isEarlier(heap[child], last)) break;
      heap[at] = heap[child] as Alarm;
      at = child;
    }
    heap[at] = last;
    return first;
  }
}

/** Whether `one` rings first; what is not there never does. */
function isEarlier(one: Alarm | undefined, other: Alarm | undefined): boolean {
  if (one === undefined) return false;
  if (other === undefined) return true;
  return one.atMs < other.atMs || (one.atMs === other.atMs && one.turn < other.turn);
}
