import { readChange } from '../../domain/sign-ups/places-change';
import { formPlaces } from '../documents/sign-ups';
import { type Deadline, deadlinesOf } from '../jobs/deadlines';
import type { Clock } from '../ports/clock';
import type { Document, GuardedUpdate, Store, Transaction } from '../ports/store';

/** Whoever dies is known to be dead so long after they began; the place goes to who waits within a minute (issue 5). */
const AFTER_DEATH_MS = 30_000;

export interface WatchedStore {
  readonly store: Store;
  /** Deadlines of what was written so far. */
  deadlines(): readonly Deadline[];
}

export interface Watching {
  readonly clock: Clock;
  /** Asks to be woken before something begins that nobody could ask for once this process has died. */
  readonly wakeUp: (deadlines: readonly Deadline[]) => Promise<void>;
}

/** A store that notes what is due after what a call writes, so that only then, and just then, somebody is woken. */
export function watchDeadlines(store: Store, { clock, wakeUp }: Watching): WatchedStore {
  const noted: Deadline[] = [];
  /** A deadline that stood before was asked for when it was set. */
  const note = (collection: string, document: Document, previous: Document | null): void => {
    const known = previous === null ? [] : deadlinesOf(collection, previous).map(({ atMs }) => atMs);
    noted.push(...deadlinesOf(collection, document).filter(({ atMs }) => atMs === 0 || !known.includes(atMs)));
  };
  const watched = (tx: Transaction): Transaction => ({
    get: (from, id) => tx.get(from, id),
    create: (into, document) => {
      note(into.name, document, null);
      return tx.create(into, document);
    },
    replace: (into, previous, next) => {
      note(into.name, next, previous);
      return tx.replace(into, previous, next);
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
        if (into.name === formPlaces.name && freesPlaces(update))
          await wakeUp([{ reason: 'forms', atMs: clock.nowMs() + AFTER_DEATH_MS }]);
        return store.guarded(into, id, update);
      },
      transact: (work) => store.transact((tx) => work(watched(tx))),
    },
  };
}

/** Whether a change of a form's places begins that gives some back: by a call, or by a job that lets go of somebody. */
function freesPlaces<Doc extends Document>({ patch }: GuardedUpdate<Doc>): boolean {
  const { changes } = (patch.push ?? {}) as { readonly changes?: string };
  if (changes === undefined) return false;
  return (readChange(changes).adds['left'] ?? 0) > 0;
}
