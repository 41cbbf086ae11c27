import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteStore } from '../../server/adapters/sqlite/open-sqlite-store';
import { COLLECTIONS } from '../../server/documents/collections';
import type { Store } from '../../server/ports/store';

/** The preview's store, which can be filled anew while the old one goes on serving. */
export interface DemoStore {
  /** The store that serves now; another one after `refill`. */
  current(): Store;
  /** Fills a fresh store and puts it in the old one's place. When filling fails the old one stays. */
  refill(fill: (store: Store) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

type Opened = ReturnType<typeof openSqliteStore>;

/** A store in this folder that survives restarts, or in memory when there is no folder. */
export function openDemoStore(folder: string | null): DemoStore {
  const open = (name: string): Opened =>
    openSqliteStore({ path: folder === null ? ':memory:' : join(folder, name), collections: COLLECTIONS });
  if (folder !== null) mkdirSync(folder, { recursive: true });
  let opened = open(SERVING);
  return {
    current: () => opened.store,
    close: () => opened.close(),
    async refill(fill) {
      if (folder !== null) discard(folder, FILLING);
      const fresh = open(FILLING);
      await fill(fresh.store).catch(async (error: unknown) => {
        await fresh.close();
        throw error;
      });
      const old = opened;
      if (folder === null) opened = fresh;
      else opened = await swap(folder, [old, fresh], open);
      if (folder === null) await old.close();
    },
  };
}

const SERVING = 'store.sqlite';
const FILLING = 'filling.sqlite';

/** Closing writes everything into the one file, so renaming it is enough, and a cut in between loses neither store. */
async function swap(folder: string, both: readonly Opened[], open: (name: string) => Opened): Promise<Opened> {
  for (const each of both) await each.close();
  discard(folder, SERVING);
  renameSync(join(folder, FILLING), join(folder, SERVING));
  return open(SERVING);
}

function discard(folder: string, name: string): void {
  for (const part of ['', '-wal', '-shm']) rmSync(join(folder, `${name}${part}`), { force: true });
}
