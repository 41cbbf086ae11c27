import type { Collection, Document, Filter, GuardedUpdate, Query, Store, Stored, Transaction } from '../../ports/store';
import { applyGuarded, checkPatch } from '../store-rules/guarded-update';
import { checkGetMany, planCount, planQuery } from '../store-rules/read-plan';
import { refuseNested, runInside } from '../store-rules/refuse-nested';
import { retryConflicts } from '../store-rules/retry-conflicts';
import { checkGuarded } from '../store-rules/write-checks';
import type { HostileEngine } from './hostile-engine';
import { HostileTransaction, keyOf } from './hostile-transaction';
import { matchDocuments } from './match-documents';

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
      const { history } = this.engine;
      const found = matchDocuments(history.all(from.name), plan).slice(0, query.limit);
      return history.read(from.name, found) as Stored<Doc>[];
    });
  }

  count<Doc extends Document>(from: Collection<Doc>, filter: Filter<Doc>): Promise<number> {
    return this.read(() => matchDocuments(this.engine.history.all(from.name), planCount(from, filter)).length);
  }

  async guarded<Doc extends Document>(into: Collection<Doc>, id: string, update: GuardedUpdate<Doc>): Promise<boolean> {
    const { engine } = this;
    this.refuseNested();
    checkGuarded(into);
    checkPatch(into, update.patch);
    return engine.plainWrite(keyOf(into.name, id), () => this.apply(into, id, update));
  }

  async transact<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> {
    this.refuseNested();
    return retryConflicts(() => this.attempt(work), this.engine);
  }

  private async attempt<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> {
    await this.engine.pause();
    this.engine.failBefore();
    const tx = new HostileTransaction(this.engine);
    try {
      const value = await (this.engine.isQuick ? work(tx) : runInside(this, () => work(tx)));
      await tx.commit();
      return value;
    } catch (error) {
      throw await tx.rollback(error);
    }
  }

  private apply(into: { readonly name: string }, id: string, update: GuardedUpdate<Document>): boolean {
    const { history } = this.engine;
    const revision = history.at(into.name, id);
    const next = revision === null ? null : applyGuarded(history.answer(revision), update);
    if (revision === null || next === null) return false;
    const version = revision.version + 1;
    history.apply([{ collection: into.name, id, version, document: history.own(next, version) }]);
    return true;
  }

  private current<Doc extends Document>(from: Collection<Doc>, id: string): Stored<Doc> | null {
    const revision = this.engine.history.at(from.name, id);
    return revision === null ? null : (this.engine.history.answer(revision) as Stored<Doc>);
  }

  private refuseNested(): void {
    if (!this.engine.isQuick) refuseNested(this);
  }

  private async read<Value>(action: () => Value): Promise<Value> {
    this.refuseNested();
    await this.engine.pause();
    this.engine.failBefore();
    return this.engine.isLate() ? this.engine.failLate() : action();
  }
}
