import type { Clock } from '../../ports/clock';
import type { Document, Store, Stored } from '../../ports/store';
import { canonicalJson } from '../store-rules/canonical-json';
import type { CommitWitness, Write } from './document-history';
import type { FaultKind, FaultRates } from './faults';
import { HostileEngine } from './hostile-engine';
import { HostileStore } from './hostile-store';
import { SimulatedTime } from './simulated-time';

export interface HostileStoreOptions {
  /** The same seed, calls and times give the same history. */
  readonly seed: number;
  /** Decides when locks expire. Without it the store lives in a `SimulatedTime` of its own. */
  readonly clock?: Clock;
  /** How time passes: requests take some, waits and retries too. Without it, simulated time that never really waits. */
  readonly sleep?: (pauseMs: number) => Promise<void>;
  /** None without it. */
  readonly faults?: FaultRates;
  readonly witness?: CommitWitness;
  /** What is there from the beginning, as it was once committed. */
  readonly startsWith?: readonly Write[];
  /**
   * For millions of requests: answers the frozen documents themselves instead of copies, and does not notice calls nested
   * in a transaction.
   */
  readonly isQuick?: boolean;
}

/** What happened in a store: each fault drawn, and what followed from callers meeting each other. */
export interface HostileCounts extends Readonly<Record<FaultKind, number>> {
  readonly writeConflicts: number;
  readonly blockedUpdates: number;
  readonly expiredLocks: number;
}

export interface HostileStoreControl {
  readonly store: Store;
  /** Every committed document as one canonical text: equal texts, equal stores. */
  readonly snapshot: () => string;
  readonly counts: () => HostileCounts;
  readonly setFaults: (faults: FaultRates) => void;
  /** Makes the next chance of this fault come true. */
  readonly order: (fault: FaultKind) => void;
}

/** A store that lies, stalls and forgets as production may, repeatably. */
export function createHostileStore(options: HostileStoreOptions): HostileStoreControl {
  const time = new SimulatedTime();
  const engine = new HostileEngine({
    seed: options.seed,
    clock: options.clock ?? time,
    sleep: options.sleep ?? time.sleep,
    faults: options.faults ?? {},
    witness: options.witness,
    startsWith: options.startsWith ?? [],
    isQuick: options.isQuick ?? false,
  });
  return {
    store: new HostileStore(engine),
    snapshot: () =>
      canonicalJson(engine.history.collectionNames.map((name) => [name, sortedById(engine.history.all(name))])),
    counts: () => ({
      ...engine.faults.counts,
      writeConflicts: engine.writeConflictCount,
      blockedUpdates: engine.blockedUpdateCount,
      expiredLocks: engine.locks.expiredCount,
    }),
    setFaults: (faults) => {
      engine.faults.rates = faults;
    },
    order: (fault) => {
      engine.faults.order(fault);
    },
  };
}

function sortedById(documents: readonly Stored<Document>[]): readonly Stored<Document>[] {
  return [...documents].sort((left, right) => (left.id < right.id ? -1 : 1));
}
