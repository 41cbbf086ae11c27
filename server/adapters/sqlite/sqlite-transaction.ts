import type { Collection, Document, Stored, Transaction } from '../../ports/store';
import { AlreadyExists, Conflict, StoreMisuse } from '../../ports/store-errors';
import { checkChange, checkCreate } from '../store-rules/write-checks';
import type { Connection } from './connection';
import type { GroupCommit } from './group-commit';
import type { KeptDocuments } from './kept-documents';
import type { AnyCollection, IndexValue, Table } from './table';

export interface TransactionMeans {
  readonly connection: Connection;
  readonly group: GroupCommit;
  readonly kept: KeptDocuments;
  readonly tableOf: (collection: AnyCollection) => Table;
}

/** One transaction inside its group. After the first failed call it can only end, even if the work goes on. */
export class SqliteTransaction implements Transaction {
  private failure: Error | null = null;
  private hasEnded = false;
  /** What the index columns of documents read here hold, apart from the document itself, which its reader may change. */
  private readonly indexed = new Map<object, readonly IndexValue[]>();

  constructor(private readonly means: TransactionMeans) {}

  get<Doc extends Document>(from: Collection<Doc>, id: string): Promise<Stored<Doc> | null> {
    return this.attempt(() => {
      const table = this.table(from);
      const { connection, group, kept } = this.means;
      const found = kept.getInside(table, id, { connection, changes: group.changes });
      if (found !== null) this.indexed.set(found, table.indexValues(found));
      return found as Stored<Doc> | null;
    });
  }

  create<Doc extends Document>(into: Collection<Doc>, document: Doc): Promise<void> {
    return this.attempt(() => {
      checkCreate(into, document);
      const isNew = this.table(into).insert(this.means.connection, document);
      if (!isNew) throw new AlreadyExists(into.name, document.id);
      this.means.group.noteWrite();
    });
  }

  replace<Doc extends Document>(into: Collection<Doc>, previous: Stored<Doc>, next: Doc): Promise<void> {
    return this.attempt(() => {
      checkChange(into, previous, next);
      const indexed = this.indexed.get(previous) ?? null;
      const isCurrent = this.table(into).update(this.means.connection, next, { version: previous.version, indexed });
      if (!isCurrent) throw new Conflict(`${into.name} ${previous.id} has changed`);
      this.means.group.noteWrite();
    });
  }

  /** The only writer cannot be raced, so the version is all that has to change. */
  touch<Doc extends Document>(into: Collection<Doc>, previous: Stored<Doc>): Promise<void> {
    return this.attempt(() => {
      checkChange(into, previous);
      const isCurrent = this.table(into).touch(this.means.connection, previous);
      if (!isCurrent) throw new Conflict(`${into.name} ${previous.id} has changed`);
      this.means.group.noteWrite();
    });
  }

  remove<Doc extends Document>(from: Collection<Doc>, previous: Stored<Doc>): Promise<void> {
    return this.attempt(() => {
      checkChange(from, previous);
      const isCurrent = this.table(from).delete(this.means.connection, previous);
      if (!isCurrent) throw new Conflict(`${from.name} ${previous.id} has changed`);
      this.means.group.noteWrite();
      this.means.group.noteRemoval();
    });
  }

  /** @throws what a call failed with, even if the work swallowed it. */
  end(): void {
    const { failure } = this;
    this.hasEnded = true;
    if (failure !== null) throw failure;
  }

  /** The table, with everything in it that units of work before this one have changed. */
  private table<Doc extends Document>(collection: Collection<Doc>): Table {
    const table = this.means.tableOf(collection);
    this.means.group.writeHeld(table);
    return table;
  }

  private attempt<Value>(action: () => Value): Promise<Value> {
    if (this.failure !== null) return Promise.reject(this.failure);
    if (this.hasEnded) return Promise.reject(new StoreMisuse('the transaction has ended'));
    try {
      return Promise.resolve(this.means.group.step(action));
    } catch (error) {
      this.failure = error instanceof Error ? error : new Error(String(error));
      return Promise.reject(this.failure);
    }
  }
}
