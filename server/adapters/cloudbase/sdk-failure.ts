import { Conflict, OutcomeUnknown, StoreMisuse, StoreUnavailable } from '../../ports/store-errors';

/** What an error of the SDK says about the request it answers. */
export type SdkFailure =
  /** Another transaction writes the same document. */
  | 'conflict'
  /** The id is taken. */
  | 'exists'
  /** The database understood the request and would not do it. */
  | 'refused'
  /** The request never reached the database. */
  | 'unsent'
  /** The transaction has ended without us: it lasted longer than 30 s. */
  | 'gone'
  /** Nobody can tell. */
  | 'unclear';

/**
 * The SDK tells the same thing in several ways: a `code` where the transport throws (commit), an `errCode` that is
 * -501001 for everything unknown where the wrapper throws (document calls), and a text that is the only thing left in
 * both. Codes first, then texts.
 */
export function readFailure(error: unknown): SdkFailure {
  const { code, text } = factsOf(error);
  if (code === 'DATABASE_TRANSACTION_CONFLICT' || CONFLICT.test(text)) return 'conflict';
  if (code === 'DATABASE_DUPLICATE_WRITE' || TAKEN.test(text)) return 'exists';
  if (UNSENT.has(code)) return 'unsent';
  if (code === 'DATABASE_TRANSACTION_FAIL' || GONE.test(text)) return 'gone';
  return REFUSED.test(text) ? 'refused' : 'unclear';
}

/** The error to throw for a request that changes nothing by itself: a read, or any call inside a transaction. */
export function failureOfCall(error: unknown): Error {
  const failure = readFailure(error);
  if (failure === 'conflict') return new Conflict('another transaction writes the same document');
  if (failure === 'refused') return new StoreMisuse(`the database refused the request: ${plainText(error)}`);
  return new StoreUnavailable(`the request failed (${failure}): ${plainText(error)}`);
}

/**
 * The error to throw for a request that makes writes count: a commit, or an update outside a transaction. What is not
 * known to have failed may have happened (R-P2).
 */
export function failureOfEffect(error: unknown): Error {
  const failure = readFailure(error);
  if (failure === 'unclear' || failure === 'gone') return new OutcomeUnknown(plainText(error));
  return failureOfCall(error);
}

const CONFLICT = /DATABASE_TRANSACTION_CONFLICT|TransactionConflict|Transaction is conflict|WriteConflict/i;
const TAKEN = /E11000|duplicate key|DATABASE_DUPLICATE_WRITE|index key duplicate/i;
const GONE = /DATABASE_TRANSACTION_FAIL|TransactionNotExist|NoSuchTransaction/i;
const REFUSED = /Cannot (?:increment|apply)|must be an array|non-array|INVALID_PARAM|DATABASE_INVALID_OPERRATOR/i;
/** Node's codes for a connection that was never made. */
const UNSENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETDOWN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'EHOSTDOWN',
]);

function factsOf(error: unknown): { readonly code: string; readonly text: string } {
  if (typeof error !== 'object' || error === null) return { code: '', text: String(error) };
  const { code, errMsg, message } = error as { code?: unknown; errMsg?: unknown; message?: unknown };
  const texts = [code, errMsg, message].filter((part) => typeof part === 'string');
  return { code: typeof code === 'string' ? code : '', text: texts.join(' ') };
}

/** The texts of the database name collections and ids, never what a person wrote, and are cut all the same. */
function plainText(error: unknown): string {
  return factsOf(error).text.slice(0, 200);
}
