import type { Clock } from '../../ports/clock';
import { OutcomeUnknown, StoreUnavailable } from '../../ports/store-errors';
import { type CommitWitness, DocumentHistory, STALE_COMMITS_MAX, type Write } from './document-history';
import { Faults, type FaultRates } from './faults';
import { Locks } from './locks';
import { seededRandom } from './seeded-random';

/** How long the SDK waits for an answer (decisions §3). */
const SDK_TIMEOUT_MS = 5_000;
/** A request takes 1 ms to this. The order in which concurrent requests arrive is drawn with it. */
const LATENCY_MAX_MS = 8;

/** How long a plain update waits for a lock, and how often it looks. */
const LOCK_WAIT_MAX_MS = 5_000;
const LOCK_LOOK_MS = 20;

export interface HostileMeans {
  readonly seed: number;
  readonly clock: Clock;
  readonly sleep: (pauseMs: number) => Promise<void>;
  readonly faults: FaultRates;
  readonly witness: CommitWitness | undefined;
  readonly startsWith: readonly Write[];
  readonly isQuick: boolean;
}

/** What one hostile store consists of. */
export class HostileEngine {
  readonly random: () => number;
  readonly faults: Faults;
  readonly history: DocumentHistory;
  readonly locks: Locks;
  readonly clock: Clock;
  readonly sleep: (pauseMs: number) => Promise<void>;
  readonly isQuick: boolean;
  writeConflictCount = 0;
  blockedUpdateCount = 0;

  constructor(means: HostileMeans) {
    this.isQuick = means.isQuick;
    this.history = new DocumentHistory(means);
    this.random = seededRandom(means.seed);
    this.faults = new Faults(this.random, means.faults);
    this.clock = means.clock;
    this.sleep = means.sleep;
    this.locks = new Locks(means.clock);
  }

  /** The way of a request to the database: others arrive meanwhile. */
  pause(): Promise<void> {
    return this.sleep(1 + Math.floor(this.random() * LATENCY_MAX_MS));
  }

  passTimeout(): Promise<void> {
    return this.sleep(SDK_TIMEOUT_MS);
  }

  /** Fails a request now and then before anything is applied. */
  failBefore(): void {
    if (this.faults.strikes('errorBefore')) throw new StoreUnavailable('the request failed');
  }

  /** Whether nobody waits for the answer to this request any more: a read, or a write that only its commit makes count. */
  isLate(): boolean {
    return this.faults.strikes('timeout');
  }

  /** Fails a request that `isLate`. */
  async failLate(): Promise<never> {
    await this.passTimeout();
    throw new StoreUnavailable('the answer came too late');
  }

  /**
   * A write outside of transactions: it waits while a transaction has the document locked (P-b), and its answer may come
   * too late or never.
   */
  async plainWrite<Value>(key: string, apply: () => Value): Promise<Value> {
    await this.pause();
    this.failBefore();
    await this.awaitLock(key);
    const isLate = this.faults.strikes('timeout');
    const value = !isLate || this.random() < 0.5 ? apply() : null;
    if (isLate) await this.passTimeout();
    if (isLate || value === null || this.faults.strikes('lostReply'))
      throw new OutcomeUnknown('the answer to the update was lost');
    return value;
  }

  private async awaitLock(key: string): Promise<void> {
    if (this.locks.isHeld(key)) this.blockedUpdateCount += 1;
    for (let waitedMs = 0; this.locks.isHeld(key); waitedMs += LOCK_LOOK_MS) {
      if (waitedMs >= LOCK_WAIT_MAX_MS) throw new StoreUnavailable(`${key} stayed locked`);
      await this.sleep(LOCK_LOOK_MS);
    }
  }

  /** The commit whose state a new transaction reads. */
  snapshotCommit(): number {
    const behind = this.faults.strikes('staleSnapshot') ? 1 + Math.floor(this.random() * STALE_COMMITS_MAX) : 0;
    return this.history.commitBehind(behind);
  }
}
