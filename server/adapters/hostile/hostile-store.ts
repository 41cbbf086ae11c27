import type { Collection, Document, Filter, GuardedUpdate, Query, Store, Stored, Transaction } from '../../ports/store';
import { OutcomeUnknown, StoreUnavailable } from '../../ports/store-errors';
import { applyGuarded, checkPatch } from '../store-rules/guarded-update';
import { checkGetMany, planCount, planQuery } from '../store-rules/read-plan';
import { refuseNested, runInside } from '../store-rules/refuse-nested';
import { retryConflicts } from '../store-rules/retry-conflicts';
import { checkGuarded } from '../store-rules/write-checks';
import { storedOf, textOf } from './document-history';
import type { HostileEngine } from './hostile-engine';
import { HostileTransaction, keyOf } from './hostile-transaction';
import { matchDocuments } from './match-documents';

/** How long a plain update waits for a lock, and how often it looks. */
const LOCK_WAIT_MAX_MS = 5_000;
const LOCK_LOOK_MS = 20;

/** A store in memory that behaves as CloudBase may: snapshot isolation, first writer wins, and every fault (R-P7). */
export class HostileStore implements Store {
  constructor(private readonly engine: HostileEngine) {}

  get<Doc extends Document>(from: Collection<Doc>, id: string): Promise<Stored<Doc> | null> {
    return this.read(() => this.current(from, id));
  }

  getMany<Doc extends Document>(
    from: Collection<Doc>,
    ids: readonly string[],
  ): Promise<readonly (Stored<Doc> | null)[]> {
    return this.read(() => {
      checkGetMany(from, ids);
      return ids.map((id) => this.current(from, id));
    });
  }

  query<Doc extends Document>(from: Collection<Doc>, query: Query<Doc>): Promise<readonly Stored<Doc>[]> {
    return this.read(() => {
      const plan = planQuery(from, query);
      return matchDocuments(this.engine.history.all(from.name), plan).slice(0, query.limit) as Stored<Doc>[];
    });
  }

  count<Doc extends Document>(from: Collection<Doc>, filter: Filter<Doc>): Promise<number> {
    return this.read(() => matchDocuments(this.engine.history.all(from.name), planCount(from, filter)).length);
  }

  async guarded<Doc extends Document>(into: Collection<Doc>, id: string, update: GuardedUpdate<Doc>): Promise<boolean> {
    const { engine } = this;
    refuseNested(this);
    checkGuarded(into);
    checkPatch(into, update.patch);
    await engine.pause();
    engine.failBefore();
    await this.awaitLock(keyOf(into.name, id));
    const isLate = engine.faults.strikes('timeout');
    const isApplied = (!isLate || engine.random() < 0.5) && this.apply(into, id, update);
    if (isLate) await engine.passTimeout();
    if (isLate || engine.faults.strikes('lostReply')) throw new OutcomeUnknown('the answer to the update was lost');
    return isApplied;
  }

  async transact<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> {
    refuseNested(this);
    return retryConflicts(() => this.attempt(work), this.engine);
  }

  private async attempt<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> {
    await this.engine.pause();
    this.engine.failBefore();
    const tx = new HostileTransaction(this.engine);
    try {
      const value = await runInside(this, () => work(tx));
      await tx.commit();
      return value;
    } catch (error) {
      throw await tx.rollback(error);
    }
  }

  /** A plain update of a document that a transaction has locked waits, and gives up after a while (P-b). */
  private async awaitLock(key: string): Promise<void> {
    const { engine } = this;
    if (engine.locks.isHeld(key)) engine.blockedUpdateCount += 1;
    for (let waitedMs = 0; engine.locks.isHeld(key); waitedMs += LOCK_LOOK_MS) {
      if (waitedMs >= LOCK_WAIT_MAX_MS) throw new StoreUnavailable(`${key} stayed locked`);
      await engine.sleep(LOCK_LOOK_MS);
    }
  }

  private apply(into: { readonly name: string }, id: string, update: GuardedUpdate<Document>): boolean {
    const { history } = this.engine;
    const revision = history.at(into.name, id);
    const next = revision === null ? null : applyGuarded(storedOf(revision), update);
    if (revision === null || next === null) return false;
    history.apply([{ collection: into.name, id, version: revision.version + 1, text: textOf(next) }]);
    return true;
  }

  private current<Doc extends Document>(from: Collection<Doc>, id: string): Stored<Doc> | null {
    const revision = this.engine.history.at(from.name, id);
    return revision === null ? null : (storedOf(revision) as Stored<Doc>);
  }

  private async read<Value>(action: () => Value): Promise<Value> {
    refuseNested(this);
    await this.engine.pause();
    this.engine.failBefore();
    await this.engine.failLate();
    return action();
  }
}
