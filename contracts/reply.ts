import type { RefusalDetails } from '../domain/kernel/result';
import type { RefusalKind } from './operation';

/** Refusals that any operation may answer; the client words them once, in `src/lib/copy.ts`. */
export const COMMON_REFUSALS = {
  /** The input has the wrong shape; `details.field` names where. */
  BAD_INPUT: 'door',
  /** The operation does not exist any more, or not yet: the program is too old or too new. */
  UPDATE_APP: 'door',
  KEY_MISSING: 'door',
  /** The same key came with another input; `details.field` names the first field that differs. */
  KEY_REUSED: 'door',
  /** The caller is nobody we know: join a group first. */
  JOIN_FIRST: 'door',
  NOT_ALLOWED: 'door',
  SLOW_DOWN: 'door',
  TOO_MANY_TODAY: 'door',
  /** Busy or out of reach; nothing was written. */
  TRY_AGAIN: 'again',
  /** Whether it happened is not known yet; send the same key again. */
  UNDECIDED: 'again',
  INTERNAL: 'again',
  /** The sweeper gave up on this key before the effect happened; nothing was written. */
  EXPIRED: 'final',
} as const satisfies Record<string, RefusalKind>;

export type CommonRefusal = keyof typeof COMMON_REFUSALS;

export type Reply<Data, Code extends string> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly code: Code | CommonRefusal; readonly details?: RefusalDetails };

/** What a phone sends to a function (decisions §3). What the platform adds is dropped before this shape is checked. */
export interface Request {
  readonly operation: string;
  readonly input: unknown;
  readonly key?: string;
}
