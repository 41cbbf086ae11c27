/** A document as committed. Fields are what the data model says; each rule names those it reads. */
export interface Doc {
  readonly id: string;
  readonly version: number;
}

/** A collection by name, with the shape that the oracle reads of its documents. */
export interface Of<Shape extends Doc> {
  readonly name: string;
  readonly shape?: Shape;
}

export interface CommittedWrite {
  readonly collection: string;
  readonly id: string;
  readonly version: number;
  /** Null when it was removed. Never changes once it is committed. */
  readonly document: Doc | null;
}

/** One document before and after a commit; null where it was not there. */
export interface Change<Shape extends Doc = Doc> {
  readonly collection: string;
  readonly before: Shape | null;
  readonly after: Shape | null;
}

/** The oracle's own copy of everything that was ever committed. */
export class Books {
  private readonly collections = new Map<string, Map<string, Doc>>();
  commit = 0;
  /** Members with a deed of theirs dated further back than boards read over again: when it counts depends on who looked. */
  readonly backdated = new Set<string>();

  apply(writes: readonly CommittedWrite[], commit: number): readonly Change[] {
    this.commit = commit;
    return writes.map(({ collection, id, document: after }) => {
      const documents = this.documents(collection);
      const before = documents.get(id) ?? null;
      if (after === null) documents.delete(id);
      else documents.set(id, after);
      return { collection, before, after };
    });
  }

  get<Shape extends Doc>(collection: Of<Shape>, id: string): Shape | null {
    return (this.documents(collection.name).get(id) as Shape | undefined) ?? null;
  }

  all<Shape extends Doc>(collection: Of<Shape>): readonly Shape[] {
    return [...this.documents(collection.name).values()] as unknown as readonly Shape[];
  }

  everything(): readonly (readonly [collection: string, document: Doc])[] {
    return [...this.collections].flatMap(([name, documents]) =>
      [...documents.values()].map((document) => [name, document] as const),
    );
  }

  private documents(collection: string): Map<string, Doc> {
    const known = this.collections.get(collection);
    if (known !== undefined) return known;
    const fresh = new Map<string, Doc>();
    this.collections.set(collection, fresh);
    return fresh;
  }
}

/** Nearly every commit leaves nearly every collection alone, and every rule asks. */
const NONE: readonly Change[] = [];

/** The changes of one collection. */
export function changesOf<Shape extends Doc>(
  changes: readonly Change[],
  collection: Of<Shape>,
): readonly Change<Shape>[] {
  let found: Change[] | null = null;
  for (const change of changes) if (change.collection === collection.name) (found ??= []).push(change);
  return (found ?? NONE) as unknown as readonly Change<Shape>[];
}

/** What was just made or changed in a collection. */
export function writtenIn<Shape extends Doc>(changes: readonly Change[], collection: Of<Shape>): readonly Shape[] {
  let found: Shape[] | null = null;
  for (const { after } of changesOf(changes, collection)) if (after !== null) (found ??= []).push(after);
  return found ?? [];
}
