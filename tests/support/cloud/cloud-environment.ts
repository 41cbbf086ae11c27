import type { FaultKind, FaultRates } from '../../../server/adapters/hostile/faults';
import { HostileEngine } from '../../../server/adapters/hostile/hostile-engine';
import { HostileTransaction } from '../../../server/adapters/hostile/hostile-transaction';
import { canonicalJson } from '../../../server/adapters/store-rules/canonical-json';
import type { Document } from '../../../server/ports/store';
import type { Fields } from './mongo-match';
import { GONE_TEXT, WireError } from './wire-error';

/** A document of the wire inside a document of the hostile store. */
export interface Kept extends Document {
  readonly fields: Fields;
}

export interface EnvironmentOptions {
  readonly seed: number;
  readonly faults?: FaultRates;
  /** Names of the collections that exist; `addCollection` adds more. */
  readonly collections: readonly string[];
  /** How much faster than the wall its time runs, so that 30 s transactions and 5 s waits fit into tests; 1 without it. */
  readonly speed?: number;
}

/** HTTP takes its own time, so what the hostile store draws for the way of a request only mixes the order. */
const WAY_MAX_MS = 10;

function pass(pauseMs: number, speed: number): Promise<void> {
  return new Promise((resolve) => {
    if (pauseMs < WAY_MAX_MS) setImmediate(resolve);
    else setTimeout(resolve, pauseMs / speed);
  });
}

/** One CloudBase environment: its documents, its open transactions, its faults. */
export class CloudEnvironment {
  readonly engine: HostileEngine;
  readonly collections: Set<string>;
  /** Database requests since the start, by action. */
  readonly requests = new Map<string, number>();
  private readonly transactions = new Map<string, HostileTransaction>();
  private transactionCount = 0;

  constructor(options: EnvironmentOptions) {
    const speed = options.speed ?? 1;
    const startMs = Date.now();
    this.engine = new HostileEngine({
      seed: options.seed,
      faults: options.faults ?? {},
      clock: { nowMs: () => startMs + (Date.now() - startMs) * speed },
      sleep: (pauseMs) => pass(pauseMs, speed),
      witness: undefined,
      startsWith: [],
      isQuick: false,
    });
    this.collections = new Set(options.collections);
  }

  async begin(): Promise<string> {
    await this.engine.pause();
    this.engine.failBefore();
    this.transactionCount += 1;
    const id = `t${String(this.transactionCount)}`;
    this.transactions.set(id, new HostileTransaction(this.engine));
    return id;
  }

  transaction(id: string): HostileTransaction {
    const tx = this.transactions.get(id);
    if (tx === undefined) throw new WireError('DATABASE_TRANSACTION_FAIL', GONE_TEXT);
    return tx;
  }

  async commit(id: string): Promise<void> {
    const tx = this.transaction(id);
    await tx.commit();
    this.transactions.delete(id);
  }

  async abort(id: string): Promise<void> {
    const tx = this.transaction(id);
    this.transactions.delete(id);
    await tx.rollback(null);
  }

  get openTransactionCount(): number {
    return this.transactions.size;
  }

  collection(name: unknown): {
    readonly name: string;
    readonly changedBy: 'transactions';
    readonly indexes: readonly [];
  } {
    if (typeof name !== 'string' || !this.collections.has(name))
      throw new WireError('DATABASE_COLLECTION_NOT_EXIST', `Db or Table not exist: ${String(name)}`);
    return { name, changedBy: 'transactions', indexes: [] };
  }

  /** Every committed document of a collection. */
  all(name: string): readonly Fields[] {
    return this.engine.history.all(name).map((document) => (document as unknown as Kept).fields);
  }

  committed(name: string, id: string): Fields | null {
    const revision = this.engine.history.at(name, id);
    return revision === null ? null : (this.engine.history.answer(revision.document) as unknown as Kept).fields;
  }

  /** Every committed document as one canonical text. */
  snapshot(): string {
    const { history } = this.engine;
    return canonicalJson(
      history.collectionNames.map((name) => [
        name,
        [...this.all(name)].sort((a, b) => (String(a['_id']) < String(b['_id']) ? -1 : 1)),
      ]),
    );
  }

  order(fault: FaultKind): void {
    this.engine.faults.order(fault);
  }

  setFaults(faults: FaultRates): void {
    this.engine.faults.rates = faults;
  }
}
