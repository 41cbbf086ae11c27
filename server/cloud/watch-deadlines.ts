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

/**
 * A store that has somebody woken when something of what a call writes is due: asked for before it is written, so that no
 * bell is lost with the call. A bell for what was not written after all does no harm.
 */
export function watchDeadlines(store: Store, { clock, wakeUp }: Watching): WatchedStore {
  const noted: Deadline[] = [];
  const afterDeath = (): Deadline => ({ reason: 'forms', atMs: clock.nowMs() + AFTER_DEATH_MS });
  /** A deadline that stood before was asked for when it was set. */
  const ring = async (collection: string, document: Document, previous: Document | null): Promise<void> => {
    const known = previous === null ? [] : deadlinesOf(collection, previous).map(({ atMs }) => atMs);
    const all = deadlinesOf(collection, document);
    noted.push(...all.filter(({ atMs }) => atMs === 0));
    const ahead = all.filter(({ atMs }) => atMs !== 0 && !known.includes(atMs));
    const dying = mayAddPlaces(collection, document, previous) ? [afterDeath()] : [];
    if (ahead.length + dying.length > 0) await wakeUp([...dying, ...ahead]);
  };
  const watched = (tx: Transaction): Transaction => ({
    get: (from, id) => tx.get(from, id),
    create: async (into, document) => {
      await ring(into.name, document, null);
      await tx.create(into, document);
    },
    replace: async (into, previous, next) => {
      await ring(into.name, next, previous);
      await tx.replace(into, previous, next);
    },
    touch: (into, previous) => tx.touch(into, previous),
    remove: (from, previous) => tx.remove(from, previous),
  });
  return {
    deadlines: () => noted,
    store: {
      get: (from, id) => store.get(from, id),
      getMany: (from, ids) => store.getMany(from, ids),
      query: (from, query) => store.query(from, query),
      count: (from, filter) => store.count(from, filter),
      guarded: async (into, id, update) => {
        if (into.name === formPlaces.name && freesPlaces(update)) await wakeUp([afterDeath()]);
        return store.guarded(into, id, update);
      },
      transact: (work) => store.transact((tx) => work(watched(tx))),
    },
  };
}

/** Whether a form is changed whose places have to follow, perhaps with more of them than before. */
function mayAddPlaces(collection: string, document: Document, previous: Document | null): boolean {
  if (collection !== forms.name || previous === null) return false;
  return (document as FormDocument).edition !== (previous as FormDocument).edition;
}

/** Whether a change of a form's places begins that gives some back: by a call, or by a job that lets go of somebody. */
function freesPlaces<Doc extends Document>({ patch }: GuardedUpdate<Doc>): boolean {
  const { changes } = (patch.push ?? {}) as { readonly changes?: string };
  if (changes === undefined) return false;
  return (readChange(changes).adds['left'] ?? 0) > 0;
}
