import {
  askAlone,
  type Collection,
  type Document,
  type Filter,
  type GuardedUpdate,
  type Query,
  type Reads,
  type Store,
  type Stored,
  type Transaction,
} from '../../ports/store';
import { applyGuarded, checkPatch } from '../store-rules/guarded-update';
import { checkTogether } from '../store-rules/read-together';
import { refuseNested, runInside } from '../store-rules/refuse-nested';
import { retryConflicts } from '../store-rules/retry-conflicts';
import { checkGuarded } from '../store-rules/write-checks';
import { CurrentReads } from './current-reads';
import type { HostileEngine } from './hostile-engine';
import { HostileTransaction, keyOf } from './hostile-transaction';

/** A store in memory that behaves as CloudBase may: snapshot isolation, first writer wins, and every fault (R-P7). */
export class HostileStore implements Store {
  private readonly atHand: CurrentReads;

  constructor(private readonly engine: HostileEngine) {
    this.atHand = new CurrentReads(engine.history);
  }

  get<Doc extends Document>(from: Collection<Doc>, id: string): Promise<Stored<Doc> | null> {
    return this.read(() => this.atHand.get(from, id));
  }

  getMany<Doc extends Document>(
    from: Collection<Doc>,
    ids: readonly string[],
  ): Promise<readonly (Stored<Doc> | null)[]> {
    return this.read(() => this.atHand.getMany(from, ids));
  }

  query<Doc extends Document>(from: Collection<Doc>, query: Query<Doc>): Promise<readonly Stored<Doc>[]> {
    return this.read(() => this.atHand.query(from, query));
  }

  count<Doc extends Document>(from: Collection<Doc>, filter: Filter<Doc>): Promise<number> {
    return this.read(() => this.atHand.count(from, filter));
  }

  together<Answers extends readonly unknown[]>(reads: Reads<Answers>): Promise<Answers> {
    return this.read(() => {
      checkTogether(reads);
      return reads.map((read) => askAlone(this.atHand, read)) as unknown as Answers;
    });
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
    const next = revision === null ? null : applyGuarded(history.answer(revision.document), update);
    if (revision === null || next === null) return false;
    const version = revision.version + 1;
    history.apply([{ collection: into.name, id, version, document: history.own(next, version) }]);
    return true;
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
