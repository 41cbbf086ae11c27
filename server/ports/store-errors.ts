/** Another transaction changed the same document first. The store retries; thrown on when the attempts are used up. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
}

/** A document with this id is there already. How uniqueness is enforced: ids spell out what must be unique. */
export class AlreadyExists extends Error {
  override readonly name = 'AlreadyExists';
  constructor(
    readonly collection: string,
    readonly id: string,
  ) {
    super(`${collection} already holds ${id}`);
  }
}

/** The commit was sent and its answer lost: the writes are either all there or all not (R-P2). */
export class OutcomeUnknown extends Error {
  override readonly name = 'OutcomeUnknown';
}

/** The store cannot be reached or cannot write. Nothing was written. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** The store was used against its rules: a nested call, a write of the wrong kind, a query without a limit or an index. A bug. */
export class StoreMisuse extends Error {
  override readonly name = 'StoreMisuse';
}
