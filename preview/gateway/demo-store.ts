import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

/** A store in this folder that survives restarts, or in memory when there is no folder. */
export function openDemoStore(folder: string | null): DemoStore {
  const files = folder === null ? inMemory : inFolder(folder);
  const open = (path: string) => openSqliteStore({ path, collections: COLLECTIONS });
  let opened = open(files.serving());
  return {
    current: () => opened.store,
    close: () => opened.close(),
    async refill(fill) {
      const fresh = open(files.fresh());
      try {
        await fill(fresh.store);
      } catch (error) {
        await fresh.close();
        throw error;
      }
      const old = opened;
      files.serveFresh();
      opened = fresh;
      await old.close();
      files.discardOthers();
    },
  };
}

/** Which file serves is written in one place, so a cut at any moment leaves either the old story or the new one. */
interface StoreFiles {
  serving(): string;
  fresh(): string;
  /** From now on the fresh one. */
  serveFresh(): void;
  discardOthers(): void;
}

const inMemory: StoreFiles = {
  serving: () => ':memory:',
  fresh: () => ':memory:',
  serveFresh: () => undefined,
  discardOthers: () => undefined,
};

const POINTER = 'serving.txt';
const STORE_FILE = /^store-(\d+)\.sqlite/;

function inFolder(folder: string): StoreFiles {
  mkdirSync(folder, { recursive: true });
  const pointer = join(folder, POINTER);
  const current = (): number => (existsSync(pointer) ? Number(readFileSync(pointer, 'utf8')) : 1);
  const path = (number: number): string => join(folder, `store-${String(number)}.sqlite`);
  const discardOthers = (): void => {
    const names = readdirSync(folder).filter((name) => Number(STORE_FILE.exec(name)?.[1] ?? current()) !== current());
    for (const name of names) rmSync(join(folder, name), { force: true });
  };
  discardOthers();
  return {
    serving: () => path(current()),
    fresh() {
      discardOthers();
      return path(current() + 1);
    },
    serveFresh() {
      writeFileSync(`${pointer}.next`, String(current() + 1));
      renameSync(`${pointer}.next`, pointer);
    },
    discardOthers,
  };
}
