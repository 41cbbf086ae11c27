import type { Document, Stored } from '../../ports/store';

/** How many commits a stale snapshot may lie behind. */
export const STALE_COMMITS_MAX = 4;

/** A document as one commit left it; null where the commit removed it. */
export interface Revision {
  readonly commit: number;
  readonly version: number;
  readonly text: string | null;
}

export interface Write {
  readonly collection: string;
  readonly id: string;
  readonly version: number;
  readonly text: string | null;
}

/** Every document with as many of its past revisions as an open snapshot may still read. Commits count from 1. */
export class DocumentHistory {
  /** Newest revision first. */
  private readonly collections = new Map<string, Map<string, Revision[]>>();
  private readonly openSnapshots = new Map<object, number>();
  private lastCommit = 0;

  get commitCount(): number {
    return this.lastCommit;
  }

  openSnapshot(holder: object, commit: number): void {
    this.openSnapshots.set(holder, commit);
  }

  closeSnapshot(holder: object): void {
    this.openSnapshots.delete(holder);
  }

  /** The revision that a snapshot taken after `commit` shows, null when the document is not there. */
  at(collection: string, id: string, commit = this.lastCommit): Revision | null {
    const revision = this.collections
      .get(collection)
      ?.get(id)
      ?.find((candidate) => candidate.commit <= commit);
    return revision === undefined || revision.text === null ? null : revision;
  }

  /** The commit that last wrote a document, 0 when none did. A removal is a write. */
  lastWrite(collection: string, id: string): number {
    return this.collections.get(collection)?.get(id)?.[0]?.commit ?? 0;
  }

  /** Applies all writes as one commit. */
  apply(writes: readonly Write[]): void {
    this.lastCommit += 1;
    for (const { collection, id, version, text } of writes) {
      const documents = this.collections.get(collection) ?? new Map<string, Revision[]>();
      this.collections.set(collection, documents);
      documents.set(id, [{ commit: this.lastCommit, version, text }, ...this.needed(documents.get(id) ?? [])]);
    }
  }

  /** Every document of a collection as it is now. */
  all(collection: string): Stored<Document>[] {
    return [...(this.collections.get(collection)?.values() ?? [])].flatMap((revisions) => {
      const revision = revisions[0];
      return revision === undefined || revision.text === null ? [] : [storedOf(revision)];
    });
  }

  get collectionNames(): readonly string[] {
    return [...this.collections.keys()].sort();
  }

  private needed(revisions: readonly Revision[]): readonly Revision[] {
    const oldest = Math.min(this.lastCommit - STALE_COMMITS_MAX, ...this.openSnapshots.values());
    const last = revisions.findIndex((revision) => revision.commit <= oldest);
    return last === -1 ? revisions : revisions.slice(0, last + 1);
  }
}

/** A fresh copy, so that a caller cannot change what is stored. */
export function storedOf(revision: Revision): Stored<Document> {
  return { ...(JSON.parse(revision.text ?? 'null') as Document), version: revision.version };
}

/** A document as it is kept: without its version, and without what is undefined. */
export function textOf(document: Document): string {
  return JSON.stringify({ ...document, version: undefined });
}
