import { readChange } from '../../domain/sign-ups/places-change';
import { type FormDocument, formPlaces, forms } from '../documents/sign-ups';
import { type Deadline, deadlinesOf } from '../jobs/deadlines';
import type { Clock } from '../ports/clock';
import type { Document, GuardedUpdate, Store, Transaction } from '../ports/store';

/** Whoever dies is known to be dead so long after they began; the place goes to who waits within a minute (issue 5). */
const AFTER_DEATH_MS = 30_000;

export interface WatchedStore {
  readonly store: Store;
  /** What was written so far and has to be looked at as soon as it is committed. */
  deadlines(): readonly Deadline[];
}

export interface Watching {
  readonly clock: Clock;
  /** Asks to be woken before something begins that nobody could ask for once this process has died. */
  readonly wakeUp: (deadlines: readonly Deadline[]) => Promise<void>;
}

/** How often one transaction may be left to ring first; what still shows new deadlines then rings after its commit. */
const ROUNDS_MAX = 3;

/**
 * A store that has somebody woken when something of what a call writes is due: asked for before it is written, so that no
 * bell is lost with the call. A bell for what was not written after all does no harm. Nobody is asked inside a transaction
 * (R-P8), for it would hold locks while the platform takes its time: one that turns out to write a deadline is left without
 * a trace, the bell is asked for, and it runs again. What writes deadlines is rare, so that is cheaper than a look ahead.
 */
export function watchDeadlines(store: Store, { clock, wakeUp }: Watching): WatchedStore {
  const noted: Deadline[] = [];
  const rung = new Set<string>();
  const afterDeath = (): Deadline => ({ reason: 'forms', atMs: clock.nowMs() + AFTER_DEATH_MS });
  /** What has to be asked for before a write. A deadline that stood before was asked for when it was set. */
  const bellsFor: BellsFor = (collection, document, previous) => {
    const known = previous === null ? [] : deadlinesOf(collection, previous).map(({ atMs }) => atMs);
    const all = deadlinesOf(collection, document);
    noted.push(...all.filter(({ atMs }) => atMs === 0));
    const ahead = all.filter(({ atMs }) => atMs !== 0 && !known.includes(atMs)).map(bellAhead);
    const isDying = mayAddPlaces(collection, document, previous);
    const bells = isDying ? [{ name: `${collection} ${document.id}`, deadline: afterDeath() }, ...ahead] : ahead;
    return bells.filter(({ name }) => !rung.has(name));
  };
  const ring = async (bells: readonly Bell[]): Promise<void> => {
    if (bells.length > 0) await wakeUp(bells.map(({ deadline }) => deadline));
    for (const { name } of bells) rung.add(name);
  };
  const transact = async <Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> => {
    for (let round = 1; round < ROUNDS_MAX; round += 1) {
      const tried = await ringingFirst(store, (tx) => work(watching(tx, bellsFor, leave)));
      if (!(tried instanceof RingFirst)) return tried;
      await ring(tried.bells);
    }
    const late: Bell[] = [];
    const value = await store.transact((tx) => work(watching(tx, bellsFor, (bells) => late.push(...bells))));
    await ring(late);
    return value;
  };
  const guarded: Store['guarded'] = async (into, id, update) => {
    if (into.name === formPlaces.name && freesPlaces(update)) await wakeUp([afterDeath()]);
    return store.guarded(into, id, update);
  };
  return { deadlines: () => noted, store: { ...readsOf(store), guarded, transact } };
}

/** Somebody to be woken, and for what: asked for once in a call. */
interface Bell {
  readonly name: string;
  readonly deadline: Deadline;
}

type BellsFor = (collection: string, document: Document, previous: Document | null) => readonly Bell[];

const bellAhead = (deadline: Deadline): Bell => ({
  name: `${deadline.reason} ${String(deadline.atMs)}`,
  deadline,
});

/** Leaves a transaction without a trace, because somebody has to be asked for before it may write. */
class RingFirst extends Error {
  override readonly name = 'RingFirst';
  constructor(readonly bells: readonly Bell[]) {
    super('a deadline is written that nobody was asked to look at');
  }
}

function leave(bells: readonly Bell[]): never {
  throw new RingFirst(bells);
}

async function ringingFirst<Value>(
  store: Store,
  work: (tx: Transaction) => Promise<Value>,
): Promise<Value | RingFirst> {
  try {
    return await store.transact(work);
  } catch (error) {
    if (error instanceof RingFirst) return error;
    throw error;
  }
}

/** A transaction that says, before it writes, whom that write has to wake. */
function watching(tx: Transaction, bellsFor: BellsFor, onBells: (bells: readonly Bell[]) => void): Transaction {
  const look = (...written: Parameters<BellsFor>): void => {
    const bells = bellsFor(...written);
    if (bells.length > 0) onBells(bells);
  };
  return {
    get: (from, id) => tx.get(from, id),
    create: async (into, document) => {
      look(into.name, document, null);
      await tx.create(into, document);
    },
    replace: async (into, previous, next) => {
      look(into.name, next, previous);
      await tx.replace(into, previous, next);
    },
    touch: (into, previous) => tx.touch(into, previous),
    remove: (from, previous) => tx.remove(from, previous),
  };
}

const readsOf = (store: Store): Pick<Store, 'get' | 'getMany' | 'query' | 'count' | 'together'> => ({
  get: (from, id) => store.get(from, id),
  getMany: (from, ids) => store.getMany(from, ids),
  query: (from, query) => store.query(from, query),
  count: (from, filter) => store.count(from, filter),
  together: (reads) => store.together(reads),
});

/** Whether a form is changed whose places have to follow, perhaps with more of them than before. */
function mayAddPlaces(collection: string, document: Document, previous: Document | null): boolean {
  if (collection !== forms.name || previous === null) return false;
  return (document as FormDocument).edition !== (previous as FormDocument).edition;
}

/** Whether a change of a form's places begins that gives some back: by a call, or by a job that lets go of somebody. */
function freesPlaces<Doc extends Document>({ patch }: GuardedUpdate<Doc>): boolean {
  const { changes } = (patch.push ?? {}) as { readonly changes?: string };
  if (changes === undefined) return false;
  return Object.entries(readChange(changes).adds).some(([field, count]) => field.startsWith('left') && count > 0);
}
