import { Connection } from '../../server/adapters/sqlite/connection';
import { SqliteStore } from '../../server/adapters/sqlite/sqlite-store';
import { createTables } from '../../server/adapters/sqlite/create-tables';
import { COLLECTIONS } from '../../server/documents/collections';
import type { Store } from '../../server/ports/store';

/**
 * Opens a store that nobody relies on yet: it does not wait for the disk until it is `finish`ed, which halves the time
 * that the story takes to write. After a power cut before that it is thrown away. It trusts like the one it takes the place
 * of: a single watched transaction makes the whole process pay from then on (decision 0012).
 */
export function openFreshStore(path: string): {
  readonly store: Store;
  finish(): Promise<void>;
  drop(): Promise<void>;
} {
  const writer = new Connection(path, 'write');
  writer.execute('PRAGMA journal_mode = WAL');
  writer.execute('PRAGMA synchronous = OFF');
  createTables(writer, COLLECTIONS);
  const store = new SqliteStore({ writer, reader: new Connection(path, 'read') }, COLLECTIONS, 'trusted');
  return {
    store,
    drop: () => store.close(),
    async finish() {
      writer.execute('PRAGMA synchronous = FULL');
      writer.execute('PRAGMA wal_checkpoint(TRUNCATE)');
      await store.close();
    },
  };
}
