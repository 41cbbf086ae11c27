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
import { StoreMisuse } from '../../ports/store-errors';
import { checkPatch } from '../store-rules/guarded-update';
import { checkTogether } from '../store-rules/read-together';
import { refuseNested, runInside } from '../store-rules/refuse-nested';
import { retryConflicts } from '../store-rules/retry-conflicts';
import { checkGuarded } from '../store-rules/write-checks';
import { CommittedReads } from './committed-reads';
import type { Connection } from './connection';
import { GroupCommit } from './group-commit';
import { KeptDocuments } from './kept-documents';
import { SqliteTransaction } from './sqlite-transaction';
import { type AnyCollection, Table } from './table';
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
  private readonly reads: CommittedReads;

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
    this.reads = new CommittedReads({
      committed: () => (this.group.isInTransaction ? this.reader : this.writer),
      kept: this.kept,
      tableOf: (collection) => this.tableOf(collection),
    });
  }

  get<Doc extends Document>(from: Collection<Doc>, id: string): Promise<Stored<Doc> | null> {
    return this.outside(() => this.reads.get(from, id));
  }

  getMany<Doc extends Document>(
    from: Collection<Doc>,
    ids: readonly string[],
  ): Promise<readonly (Stored<Doc> | null)[]> {
    return this.outside(() => this.reads.getMany(from, ids));
  }

  query<Doc extends Document>(from: Collection<Doc>, query: Query<Doc>): Promise<readonly Stored<Doc>[]> {
    return this.outside(() => this.reads.query(from, query));
  }

  count<Doc extends Document>(from: Collection<Doc>, filter: Filter<Doc>): Promise<number> {
    return this.outside(() => this.reads.count(from, filter));
  }

  together<Answers extends readonly unknown[]>(reads: Reads<Answers>): Promise<Answers> {
    return this.outside(() => {
      checkTogether(reads);
      return reads.map((read) => askAlone(this.reads, read)) as unknown as Answers;
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
      kept: this.kept,
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
    try {
      if (this.nesting === 'watched') refuseNested(this);
      return Promise.resolve(action());
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
  }
}
