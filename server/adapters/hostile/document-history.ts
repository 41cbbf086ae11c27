import type { Clock } from '../../ports/clock';
import type { Document, Stored } from '../../ports/store';
import { frozenCopy, plainCopy } from './own-copy';

/** How many commits a stale snapshot may lie behind. */
export const STALE_COMMITS_MAX = 4;
/** A copy of the data lags by seconds, never by days: what was committed so long ago is in every snapshot. */
const LAG_MAX_MS = 60_000;

/** A document as one commit left it; null where the commit removed it. */
export interface Revision {
  readonly commit: number;
  readonly version: number;
  /** Its own copy, which nobody else ever holds to change it. */
  readonly document: Stored<Document> | null;
}

/** A revision that is there. */
export interface Standing extends Revision {
  readonly document: Stored<Document>;
}

export interface Write {
  readonly collection: string;
  readonly id: string;
  readonly version: number;
  readonly document: Stored<Document> | null;
}

/** Told of every commit at the moment it counts, in order. */
export type CommitWitness = (writes: readonly Write[], commit: number) => void;

export interface HistoryMeans {
  readonly clock: Clock;
  readonly witness: CommitWitness | undefined;
  readonly startsWith: readonly Write[];
  /** Whether readers get the frozen document itself instead of a copy. */
  readonly isQuick: boolean;
}

/** Every document with as many of its past revisions as an open snapshot may still read. Commits count from 1. */
export class DocumentHistory {
  /** Newest revision first. */
  private readonly collections = new Map<string, Map<string, Revision[]>>();
  private readonly openSnapshots = new Map<object, number>();
  private lastCommit = 0;
  /** When the newest commits were made, oldest first; as many as a snapshot may lie behind. */
  private readonly recentMs: number[] = [];

  constructor(private readonly means: HistoryMeans) {
    for (const { collection, ...write } of means.startsWith) {
      this.documents(collection).set(write.id, [{ commit: 0, version: write.version, document: write.document }]);
    }
  }

  openSnapshot(holder: object, commit: number): void {
    this.openSnapshots.set(holder, commit);
  }

  closeSnapshot(holder: object): void {
    this.openSnapshots.delete(holder);
  }

  /** The revision that a snapshot taken after `commit` shows, null when the document is not there. */
  at(collection: string, id: string, commit = this.lastCommit): Standing | null {
    for (const revision of this.collections.get(collection)?.get(id) ?? NONE) {
      if (revision.commit <= commit) return isStanding(revision) ? revision : null;
    }
    return null;
  }

  /** The commit whose state a snapshot shows that lies so many commits behind, as far as lag goes. */
  commitBehind(commits: number): number {
    const tooLate = this.means.clock.nowMs() - LAG_MAX_MS;
    const lagging = this.recentMs.filter((atMs) => atMs > tooLate).length;
    return this.lastCommit - Math.min(commits, lagging);
  }

  /** The commit that last wrote a document, 0 when none did. A removal is a write. */
  lastWrite(collection: string, id: string): number {
    return this.collections.get(collection)?.get(id)?.[0]?.commit ?? 0;
  }

  /** Applies all writes as one commit. */
  apply(writes: readonly Write[]): void {
    this.lastCommit += 1;
    this.recentMs.push(this.means.clock.nowMs());
    if (this.recentMs.length > STALE_COMMITS_MAX) this.recentMs.shift();
    for (const { collection, id, version, document } of writes) {
      const documents = this.documents(collection);
      documents.set(id, [{ commit: this.lastCommit, version, document }, ...this.needed(documents.get(id) ?? [])]);
    }
    this.means.witness?.(writes, this.lastCommit);
  }

  /** Every document of a collection as it is now, to be looked at only: what is answered goes through `answer`. */
  all(collection: string): Stored<Document>[] {
    const found: Stored<Document>[] = [];
    for (const revisions of this.collections.get(collection)?.values() ?? []) {
      const document = revisions[0]?.document ?? null;
      if (document !== null) found.push(document);
    }
    return found;
  }

  get collectionNames(): readonly string[] {
    return [...this.collections.keys()].sort();
  }

  /** What a reader gets: nothing that a caller could change what is stored with. */
  answer(document: Stored<Document>): Stored<Document> {
    return this.means.isQuick ? document : (plainCopy(document) as Stored<Document>);
  }

  /** A document as it is kept: a copy of its own, without what is undefined. */
  own(document: Document, version: number): Stored<Document> {
    return this.means.isQuick ? frozenCopy(document, version) : { ...(plainCopy(document) as Document), version };
  }

  private documents(collection: string): Map<string, Revision[]> {
    const known = this.collections.get(collection);
    if (known !== undefined) return known;
    const fresh = new Map<string, Revision[]>();
    this.collections.set(collection, fresh);
    return fresh;
  }

  private needed(revisions: readonly Revision[]): readonly Revision[] {
    let oldest = this.lastCommit - STALE_COMMITS_MAX;
    for (const commit of this.openSnapshots.values()) oldest = Math.min(oldest, commit);
    const last = revisions.findIndex((revision) => revision.commit <= oldest);
    return last === -1 ? revisions : revisions.slice(0, last + 1);
  }
}

const NONE: readonly Revision[] = [];

const isStanding = (revision: Revision): revision is Standing => revision.document !== null;
