import { countRequests, type RequestCounts } from '../tests/support/count-requests';
import type { Document, Store, Stored, Transaction } from '../server/ports/store';

/** What went over the wire of a store: requests, documents read, bytes of documents read and written. */
export interface Weight {
  readonly requests: number;
  readonly rows: number;
  readonly bytes: number;
}

export interface WeighedStore {
  readonly store: Store;
  /** What was asked since the last time. */
  take(): Weight;
}

/** The same store, weighing what passes. */
export function weighRequests(inner: Store): WeighedStore {
  const { store: counted, counts } = countRequests(inner);
  const scale = new Scale(counts);
  const store: Store = {
    get: async (from, id) => scale.read(await counted.get(from, id)),
    getMany: async (from, ids) => (await counted.getMany(from, ids)).map((found) => scale.read(found)),
    query: async (from, query) => (await counted.query(from, query)).map((found) => scale.read(found)),
    count: (from, filter) => counted.count(from, filter),
    together: async (reads) => {
      const answers = await counted.together(reads);
      for (const found of answers.flat()) if (typeof found === 'object') scale.read(found as Stored<Document> | null);
      return answers;
    },
    guarded: (into, id, update) => {
      scale.wrote(update.patch);
      return counted.guarded(into, id, update);
    },
    transact: (work) => counted.transact((tx) => work(weighTransaction(tx, scale))),
  };
  return { store, take: () => scale.take() };
}

class Scale {
  private rows = 0;
  private bytes = 0;

  constructor(private readonly counts: RequestCounts) {}

  read<Found extends Stored<Document> | null>(found: Found): Found {
    if (found !== null) this.rows += 1;
    this.wrote(found);
    return found;
  }

  wrote(value: unknown): void {
    this.bytes += JSON.stringify(value).length;
  }

  take(): Weight {
    const weight = { requests: this.counts.total, rows: this.rows, bytes: this.bytes };
    this.counts.reset();
    this.rows = 0;
    this.bytes = 0;
    return weight;
  }
}

function weighTransaction(tx: Transaction, scale: Scale): Transaction {
  return {
    get: async (from, id) => scale.read(await tx.get(from, id)),
    create: (into, document) => {
      scale.wrote(document);
      return tx.create(into, document);
    },
    replace: (into, previous, next) => {
      scale.wrote(next);
      return tx.replace(into, previous, next);
    },
    touch: (into, previous) => tx.touch(into, previous),
    remove: (from, previous) => tx.remove(from, previous),
  };
}
