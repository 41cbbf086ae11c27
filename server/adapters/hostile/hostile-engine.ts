import type { Clock } from '../../ports/clock';
import { StoreUnavailable } from '../../ports/store-errors';
import { DocumentHistory, STALE_COMMITS_MAX } from './document-history';
import { Faults, type FaultRates } from './faults';
import { Locks } from './locks';
import { seededRandom } from './seeded-random';

/** How long the SDK waits for an answer (decisions §3). */
const SDK_TIMEOUT_MS = 5_000;
/** A request takes 1 ms to this. The order in which concurrent requests arrive is drawn with it. */
const LATENCY_MAX_MS = 8;

export interface HostileMeans {
  readonly seed: number;
  readonly clock: Clock;
  readonly sleep: (pauseMs: number) => Promise<void>;
  readonly faults: FaultRates;
}

/** What one hostile store consists of. */
export class HostileEngine {
  readonly random: () => number;
  readonly faults: Faults;
  readonly history = new DocumentHistory();
  readonly locks: Locks;
  readonly clock: Clock;
  readonly sleep: (pauseMs: number) => Promise<void>;
  writeConflictCount = 0;
  blockedUpdateCount = 0;

  constructor(means: HostileMeans) {
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

  /** Fails a request whose late answer nobody needs: a read, or a write that only its commit makes count. */
  async failLate(): Promise<void> {
    if (!this.faults.strikes('timeout')) return;
    await this.passTimeout();
    throw new StoreUnavailable('the answer came too late');
  }

  /** The commit whose state a new transaction reads. */
  snapshotCommit(): number {
    const behind = this.faults.strikes('staleSnapshot') ? 1 + Math.floor(this.random() * STALE_COMMITS_MAX) : 0;
    return Math.max(0, this.history.commitCount - behind);
  }
}
