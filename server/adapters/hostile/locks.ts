import type { Clock } from '../../ports/clock';

/** A transaction must end within 30 s, after which what it locked is free again (P-c). */
const TRANSACTION_MAX_MS = 30_000;

export interface Holder {
  readonly startedAtMs: number;
}

/** First writer wins: a document that an open transaction has written is locked until that one ends or expires (P-b). */
export class Locks {
  private readonly holders = new Map<string, Holder>();
  expiredCount = 0;

  constructor(private readonly clock: Clock) {}

  /** False when another transaction holds the lock. */
  take(key: string, holder: Holder): boolean {
    if (this.isHeld(key) && this.holders.get(key) !== holder) return false;
    this.holders.set(key, holder);
    return true;
  }

  isHeld(key: string): boolean {
    const holder = this.holders.get(key);
    if (holder === undefined) return false;
    if (!this.isExpired(holder)) return true;
    this.expiredCount += 1;
    this.release(holder);
    return false;
  }

  isExpired(holder: Holder): boolean {
    return this.clock.nowMs() - holder.startedAtMs >= TRANSACTION_MAX_MS;
  }

  release(holder: Holder): void {
    for (const [key, current] of this.holders) if (current === holder) this.holders.delete(key);
  }
}
