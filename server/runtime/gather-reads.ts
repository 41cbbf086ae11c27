import { ask, askAlone, type Read, type Store, TOGETHER_MAX } from '../ports/store';

interface Waiting {
  readonly read: Read<unknown>;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The same store, where reads that are asked for at once, as by `Promise.all`, go out as one request: a deployer pays for
 * each. They are answered as if each had been asked alone, and fail together.
 */
export function gatherReads(store: Store): Store {
  let waiting: Waiting[] = [];
  const flush = (): void => {
    const asked = waiting;
    waiting = [];
    for (let start = 0; start < asked.length; start += TOGETHER_MAX)
      send(store, asked.slice(start, start + TOGETHER_MAX));
  };
  const gather = <Value>(read: Read<Value>): Promise<Value> =>
    new Promise<Value>((resolve, reject) => {
      // Whatever is asked for in the same turn is asked before this runs.
      if (waiting.length === 0) queueMicrotask(flush);
      waiting.push({ read, resolve: resolve as (answer: unknown) => void, reject });
    });
  return {
    get: (from, id) => gather(ask.get(from, id)),
    getMany: (from, ids) => gather(ask.getMany(from, ids)),
    query: (from, query) => gather(ask.query(from, query)),
    count: (from, filter) => gather(ask.count(from, filter)),
    together: (reads) => store.together(reads),
    guarded: (into, id, update) => store.guarded(into, id, update),
    transact: (work) => store.transact(work),
  };
}

function send(store: Store, asked: readonly Waiting[]): void {
  const reads = asked.map(({ read }) => read);
  const [first] = reads;
  const answers = reads.length === 1 && first !== undefined ? alone(store, first) : store.together(reads);
  answers.then(
    (all) => {
      asked.forEach(({ resolve }, at) => {
        resolve(all[at]);
      });
    },
    (error: unknown) => {
      for (const { reject } of asked) reject(error);
    },
  );
}

async function alone(store: Store, read: Read<unknown>): Promise<readonly unknown[]> {
  return [await askAlone(store, read)];
}
