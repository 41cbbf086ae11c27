import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteStore } from '../../server/adapters/sqlite/open-sqlite-store';
import { COLLECTIONS } from '../../server/documents/collections';
import type { Store } from '../../server/ports/store';
import { openFreshStore } from './open-fresh-store';

/** The preview's store, which can be filled anew while the old one goes on serving. */
export interface DemoStore {
  /** The store that serves now; another one after `refill`. */
  current(): Store;
  /** Fills a fresh store and puts it in the old one's place. When filling fails the old one stays. */
  refill(fill: (store: Store) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

type Fill = (store: Store) => Promise<void>;
type Opened = ReturnType<typeof openSqliteStore>;

/** A store in this folder that survives restarts, or in memory when there is no folder. */
export function openDemoStore(folder: string | null): DemoStore {
  const place = folder === null ? inMemory : inFolder(folder);
  let opened = place.open();
  return {
    current: () => opened.store,
    close: () => opened.close(),
    async refill(fill) {
      const old = opened;
      opened = await place.openFilled(fill);
      await old.close();
      place.discardOthers();
    },
  };
}

interface Place {
  open(): Opened;
  /** Opens another store with what `fill` writes; it is the one to open from now on. Nothing changes when that fails. */
  openFilled(fill: Fill): Promise<Opened>;
  /** Removes every store but the one to open. */
  discardOthers(): void;
}

const openAt = (path: string): Opened => openSqliteStore({ path, collections: COLLECTIONS, nesting: 'trusted' });

const inMemory: Place = {
  open: () => openAt(':memory:'),
  discardOthers: () => undefined,
  async openFilled(fill) {
    const fresh = openAt(':memory:');
    try {
      await fill(fresh.store);
    } catch (error) {
      await fresh.close();
      throw error;
    }
    return fresh;
  },
};

const STORE_FILE = /^store-(\d+)\.sqlite/;

/** Which file serves is written in one place, so a cut at any moment leaves either the old story or the new one. */
function inFolder(folder: string): Place {
  mkdirSync(folder, { recursive: true });
  const pointer = join(folder, 'serving.txt');
  const current = (): number => (existsSync(pointer) ? Number(readFileSync(pointer, 'utf8')) : 1);
  const path = (number: number): string => join(folder, `store-${String(number)}.sqlite`);
  const discardOthers = (): void => {
    const names = readdirSync(folder).filter((name) => Number(STORE_FILE.exec(name)?.[1] ?? current()) !== current());
    for (const name of names) rmSync(join(folder, name), { force: true });
  };
  return {
    discardOthers,
    open() {
      discardOthers();
      return openAt(path(current()));
    },
    async openFilled(fill) {
      discardOthers();
      const next = current() + 1;
      await writeStory(path(next), fill);
      writeFileSync(`${pointer}.next`, String(next));
      renameSync(`${pointer}.next`, pointer);
      return openAt(path(next));
    },
  };
}

async function writeStory(path: string, fill: Fill): Promise<void> {
  const fresh = openFreshStore(path);
  try {
    await fill(fresh.store);
  } catch (error) {
    await fresh.drop();
    throw error;
  }
  await fresh.finish();
}
