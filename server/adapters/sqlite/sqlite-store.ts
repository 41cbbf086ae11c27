import type { Collection, Document, Filter, GuardedUpdate, Query, Store, Stored, Transaction } from '../../ports/store';
import { StoreMisuse } from '../../ports/store-errors';
import { checkPatch } from '../store-rules/guarded-update';
import { checkGetMany, planCount, planQuery } from '../store-rules/read-plan';
import { refuseNested, runInside } from '../store-rules/refuse-nested';
import { retryConflicts } from '../store-rules/retry-conflicts';
import { checkGuarded } from '../store-rules/write-checks';
import type { Connection } from './connection';
import { GroupCommit } from './group-commit';
import { KeptDocuments } from './kept-documents';
import { countSql, selectSql } from './read-sql';
import { SqliteTransaction } from './sqlite-transaction';
import { type AnyCollection, storedOf, Table } from './table';
import { UnwrittenUpdates } from './unwritten-updates';

const retryMeans = {
  sleep: (pauseMs: number) => new Promise<void>((resolve) => setTimeout(resolve, pauseMs)),
  random: () => Math.random(),
};

/** Whether a call from inside a transaction is noticed and refused, or trusted not to happen. */
export type Nesting = 'watched' | 'trusted';

/** The embedded store: one writing connection with group commit, and one that reads what is committed. */
export class SqliteStore implements Store {
  private readonly writer: Connection;
  private readonly reader: Connection;
  private readonly group: GroupCommit;
  private readonly kept = new KeptDocuments();
  private readonly unwritten: UnwrittenUpdates;
  private readonly tables: ReadonlyMap<string, Table>;

  constructor(
    connections: { readonly writer: Connection; readonly reader: Connection },
    collections: readonly AnyCollection[],
    private readonly nesting: Nesting = 'watched',
  ) {
    this.writer = connections.writer;
    this.reader = connections.reader;
    this.unwritten = new UnwrittenUpdates(connections.writer);
    this.group = new GroupCommit({ connection: connections.writer, kept: this.kept, unwritten: this.unwritten });
    this.tables = new Map(collections.map((collection) => [collection.name, new Table(collection)]));
  }

  get<Doc extends Document>(from: Collection<Doc>, id: string): Promise<Stored<Doc> | null> {
    return this.outside(() => this.kept.get(this.tableOf(from), this.committed, id) as Stored<Doc> | null);
  }

  getMany<Doc extends Document>(
    from: Collection<Doc>,
    ids: readonly string[],
  ): Promise<readonly (Stored<Doc> | null)[]> {
    return this.outside(() => {
      checkGetMany(from, ids);
      const table = this.tableOf(from);
      return ids.map((id) => this.kept.get(table, this.committed, id) as Stored<Doc> | null);
    });
  }

  query<Doc extends Document>(from: Collection<Doc>, query: Query<Doc>): Promise<readonly Stored<Doc>[]> {
    return this.outside(() => {
      const { collection } = this.tableOf(from);
      const { sql, values } = selectSql(collection, planQuery(from, query), query.limit);
      return this.committed
        .statement(sql)
        .all(...values)
        .map(storedOf) as Stored<Doc>[];
    });
  }

  count<Doc extends Document>(from: Collection<Doc>, filter: Filter<Doc>): Promise<number> {
    return this.outside(() => {
      const { sql, values } = countSql(this.tableOf(from).collection, planCount(from, filter));
      return this.committed.statement(sql).get(...values)?.[0] as number;
    });
  }

  guarded<Doc extends Document>(into: Collection<Doc>, id: string, update: GuardedUpdate<Doc>): Promise<boolean> {
    return this.outside(() => {
      checkGuarded(into);
      checkPatch(into, update.patch);
      const table = this.tableOf(into);
      return this.group.run(() =>
        this.group.step(() => this.unwritten.apply(table, id, update as unknown as GuardedUpdate<Document>)),
      );
    });
  }

  transact<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> {
    return this.outside(() => retryConflicts(() => this.group.run(() => this.attempt(work)), retryMeans));
  }

  /**
   * Reads what is committed. The writing connection sees just that while no transaction is open on it, and its cache
   * stays warm, where the other one's is dropped after each commit.
   */
  private get committed(): Connection {
    return this.group.isInTransaction ? this.reader : this.writer;
  }

  /** Waits for what was accepted, writes the log home and closes: what is left is one file that may be copied. */
  async close(): Promise<void> {
    await this.group.close();
    this.reader.close();
    this.writer.execute('PRAGMA wal_checkpoint(TRUNCATE)');
    this.writer.close();
  }

  private async attempt<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> {
    const tx = new SqliteTransaction({
      connection: this.writer,
      group: this.group,
      unwritten: this.unwritten,
      tableOf: (collection) => this.tableOf(collection),
    });
    try {
      return await (this.nesting === 'watched' ? runInside(this, () => work(tx)) : work(tx));
    } finally {
      tx.end();
    }
  }

  private tableOf(collection: AnyCollection): Table {
    const table = this.tables.get(collection.name);
    if (table === undefined) throw new StoreMisuse(`${collection.name} was not named when the store was opened`);
    return table;
  }

  private outside<Value>(action: () => Value | Promise<Value>): Promise<Value> {
    return new Promise((resolve) => {
      if (this.nesting === 'watched') refuseNested(this);
      resolve(action());
    });
  }
}
