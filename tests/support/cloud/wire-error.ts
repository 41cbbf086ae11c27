import { AlreadyExists, Conflict, OutcomeUnknown, StoreMisuse } from '../../../server/ports/store-errors';

/** A decided "no" of the service: HTTP 200 with `{ code, message }` (`cloud-wire.md` A). */
export class WireError extends Error {
  override readonly name = 'WireError';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** No answer at all: the line is cut. */
export class LineCut extends Error {
  override readonly name = 'LineCut';
}

/** Texts as CloudBase documents them (P-c, P-d) and as real environments were seen to give them (`platform.md` §2.4). */
export const CONFLICT_TEXT =
  '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others.';
export const GONE_TEXT = '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server.';

/**
 * How an error of the hostile store looks on the wire. A duplicate id has two forms there, and which one an environment
 * uses is not known, so both are given in turn.
 */
export function wireErrorOf(error: unknown, turn: number): Error {
  if (error instanceof WireError || error instanceof LineCut) return error;
  if (error instanceof OutcomeUnknown) return new LineCut();
  if (error instanceof Conflict) return new WireError('DATABASE_TRANSACTION_CONFLICT', CONFLICT_TEXT);
  if (error instanceof AlreadyExists) return duplicate(error, turn);
  if (error instanceof StoreMisuse) return new WireError('INVALID_PARAM', error.message);
  return unavailable(error instanceof Error ? error.message : '');
}

function unavailable(message: string): Error {
  if (message.includes('has expired')) return new WireError('DATABASE_TRANSACTION_FAIL', GONE_TEXT);
  // A caller that died hears nothing, and neither does one whose answer comes after the SDK has hung up.
  if (/died|too late/.test(message)) return new LineCut();
  return new WireError('SYS_ERR', `[InternalError] ${message}`);
}

function duplicate({ collection, id }: AlreadyExists, turn: number): WireError {
  const text = `E11000 duplicate key error collection: tnt.${collection} index: _id_ dup key: { _id: "${id}" }`;
  return turn % 2 === 0
    ? new WireError('DATABASE_REQUEST_FAILED', text)
    : new WireError('DATABASE_DUPLICATE_WRITE', `[FailedOperation.DuplicateWrite] ${text}`);
}
