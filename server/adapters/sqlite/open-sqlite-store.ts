import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../ports/store';
import { Connection } from './connection';
import { createTables, schemaMark } from './create-tables';
import { type Nesting, SqliteStore } from './sqlite-store';
import type { AnyCollection } from './table';

export interface SqliteStoreOptions {
  /** A file, or `:memory:` for a store that is gone when it is closed and never waits for the disk. */
  readonly path: string;
  /** Every collection that will be used. Tables and indexes that are missing are made. */
  readonly collections: readonly AnyCollection[];
  /** `watched` unless told: every test watches, so that what serves may trust (decision 0012). */
  readonly nesting?: Nesting;
}

export interface OpenedSqliteStore {
  readonly store: Store;
  /** Waits for what was accepted, then closes the file. */
  readonly close: () => Promise<void>;
}

/** Pages of write-ahead log (4 KiB each) after which they are written home: fewer, larger visits to the disk. */
export const CHECKPOINT_PAGES = 4_000;

/** Opens the embedded store. What it acknowledges survives a power cut; `:memory:` promises nothing beyond `close`. */
export function openSqliteStore(options: SqliteStoreOptions): OpenedSqliteStore {
  const scratch = options.path === ':memory:' ? mkdtempSync(join(tmpdir(), 'qunli-')) : null;
  const path = scratch === null ? options.path : join(scratch, 'store.sqlite');
  if (scratch !== null) writeEmpty(path, options.collections);
  const writer = new Connection(path, 'write');
  writer.execute('PRAGMA journal_mode = WAL');
  writer.execute(`PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  writer.execute(`PRAGMA synchronous = ${scratch === null ? 'FULL' : 'OFF'}`);
  createTables(writer, options.collections);
  const store = new SqliteStore({ writer, reader: new Connection(path, 'read') }, options.collections, options.nesting);
  return {
    store,
    close: async () => {
      await store.close();
      if (scratch !== null) rmSync(scratch, { recursive: true, force: true });
    },
  };
}

/** Files with tables and nothing in them, by what they are for: making one takes twenty times as long as writing it again. */
const EMPTY_FILES = new Map<number, Buffer>();

function writeEmpty(path: string, collections: readonly AnyCollection[]): void {
  const mark = schemaMark(collections);
  const known = EMPTY_FILES.get(mark);
  if (known !== undefined) {
    writeFileSync(path, known);
    return;
  }
  const connection = new Connection(path, 'write');
  createTables(connection, collections);
  connection.close();
  EMPTY_FILES.set(mark, readFileSync(path));
}
