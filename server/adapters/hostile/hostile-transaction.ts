import type { Collection, Document, Stored, Transaction } from '../../ports/store';
import { AlreadyExists, Conflict, OutcomeUnknown, StoreMisuse, StoreUnavailable } from '../../ports/store-errors';
import { checkChange, checkCreate } from '../store-rules/write-checks';
import type { Standing, Write } from './document-history';
import type { HostileEngine } from './hostile-engine';
import type { Holder } from './locks';

type Name = Pick<Collection<Document>, 'name' | 'changedBy'>;

/** One attempt at a transaction. Every call is a request of its own, between which others run. */
export class HostileTransaction implements Transaction, Holder {
  readonly startedAtMs: number;
  private readonly snapshotCommit: number;
  private readonly writes = new Map<string, Write>();
  private failure: Error | null = null;
  private isDead = false;
  private isEnded = false;
  /** Whether nothing may be asked of it any more. */
  private isClosed = false;

  constructor(private readonly engine: HostileEngine) {
    this.startedAtMs = engine.clock.nowMs();
    this.snapshotCommit = engine.snapshotCommit();
    engine.history.openSnapshot(this, this.snapshotCommit);
  }

  get<Doc extends Document>(from: Collection<Doc>, id: string): Promise<Stored<Doc> | null> {
    return this.request(() => {
      const current = this.current(from, id);
      return current === null ? null : (this.engine.history.answer(current.document) as Stored<Doc>);
    });
  }

  create<Doc extends Document>(into: Collection<Doc>, document: Doc): Promise<void> {
    return this.request(() => {
      checkCreate(into, document);
      if (this.current(into, document.id) !== null) throw new AlreadyExists(into.name, document.id);
      this.write(into, document.id, { version: 1, document: this.engine.history.own(document, 1) });
    });
  }

  replace<Doc extends Document>(into: Collection<Doc>, previous: Stored<Doc>, next: Doc): Promise<void> {
    return this.change(into, previous, { next, becomes: next });
  }

  touch<Doc extends Document>(into: Collection<Doc>, previous: Stored<Doc>): Promise<void> {
    return this.change(into, previous, { next: previous, becomes: 'itself' });
  }

  remove<Doc extends Document>(from: Collection<Doc>, previous: Stored<Doc>): Promise<void> {
    return this.change(from, previous, { next: previous, becomes: null });
  }

  /** Sends the commit. What a call failed with is thrown, even if the work swallowed it. */
  async commit(): Promise<void> {
    const { engine } = this;
    await this.answered(() => {
      if (engine.faults.strikes('conflictAtCommit')) throw new Conflict('at commit');
    });
    this.isEnded = true;
    this.isClosed = true;
    const isLate = engine.faults.strikes('timeout');
    if (!isLate || engine.random() < 0.5) engine.history.apply([...this.writes.values()]);
    engine.locks.release(this);
    engine.history.closeSnapshot(this);
    if (isLate) await engine.passTimeout();
    if (isLate || engine.faults.strikes('lostReply')) throw new OutcomeUnknown('the answer to the commit was lost');
  }

  /** Gives up what was written. A caller that has died leaves its locks behind. Gives the error to throw. */
  async rollback(error: unknown): Promise<unknown> {
    const reason = this.isEnded ? error : (this.failure ?? error);
    this.isClosed = true;
    if (!this.isDead && !this.isEnded) await this.engine.pause();
    if (!this.isDead) this.engine.locks.release(this);
    this.engine.history.closeSnapshot(this);
    return reason;
  }

  private change(
    into: Name,
    previous: Stored<Document>,
    change: { next: Document; becomes: Document | 'itself' | null },
  ): Promise<void> {
    return this.request(() => {
      checkChange(into, previous, change.next);
      const current = this.current(into, previous.id);
      if (current?.version !== previous.version) throw new Conflict(`${into.name} ${previous.id} has changed`);
      const version = current.version + 1;
      const next = change.becomes === 'itself' ? current.document : change.becomes;
      this.write(into, previous.id, {
        version,
        document: next === null ? null : this.engine.history.own(next, version),
      });
    });
  }

  private current(from: Name, id: string): Standing | null {
    const own = this.writes.get(keyOf(from.name, id));
    if (own === undefined) return this.engine.history.at(from.name, id, this.snapshotCommit);
    const { version, document } = own;
    return document === null ? null : { commit: Infinity, version, document };
  }

  private write(into: Name, id: string, written: Pick<Write, 'version' | 'document'>): void {
    const { engine } = this;
    const key = keyOf(into.name, id);
    const isFirst = engine.locks.take(key, this) && engine.history.lastWrite(into.name, id) <= this.snapshotCommit;
    if (!isFirst) engine.writeConflictCount += 1;
    if (!isFirst || engine.faults.strikes('conflictAtWrite'))
      throw new Conflict(`${into.name} ${id} has another writer`);
    this.writes.set(key, { collection: into.name, id, ...written });
  }

  private request<Value>(action: () => Value): Promise<Value> {
    return this.answered(() => (this.engine.isLate() ? this.engine.failLate() : action()));
  }

  private async answered<Value>(action: () => Value | Promise<Value>): Promise<Value> {
    this.refuseFailed();
    await this.engine.pause();
    try {
      this.checkAlive();
      return await action();
    } catch (error) {
      this.failure ??= error instanceof Error ? error : new Error(String(error));
      throw error;
    }
  }

  private refuseFailed(): void {
    if (this.isClosed) throw new StoreMisuse('the transaction has ended');
    if (this.failure !== null) throw this.failure;
  }

  private checkAlive(): void {
    // Another call of this transaction may have failed, or ended it, while this one was on its way.
    this.refuseFailed();
    if (this.engine.locks.isExpired(this)) throw new StoreUnavailable('the transaction has expired');
    if (this.writes.size > 0 && this.engine.faults.strikes('deadHolder')) this.isDead = true;
    if (this.isDead) throw new StoreUnavailable('the caller died');
    this.engine.failBefore();
  }
}

/** What the locks call a document. */
export function keyOf(collection: string, id: string): string {
  return `${collection}/${id}`;
}
