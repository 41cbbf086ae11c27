/** A message to a function, as the oracle sees it. */
export interface Asked {
  readonly who: string;
  readonly operation: string;
  readonly input: unknown;
  /** '' for a read. */
  readonly key: string;
  /** Whether the caller may not do this at all. */
  readonly forbidden?: boolean;
}

export type Answered =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly code: string; readonly details?: unknown };

/** One process at work: a call, or a timer's. */
export interface Call {
  readonly number: number;
  /** Null for a timer's. */
  readonly asked: Asked | null;
  readonly startedAtMs: number;
  /** How many commits there were when it began. */
  readonly afterCommit: number;
  /** Names of the collections that commits of this call wrote. */
  readonly wrote: Set<string>;
}

/** One commit, and who made it; null for the single-document updates that nobody locks. */
export interface CommitFacts {
  readonly commit: number;
  readonly by: Call | null;
}
