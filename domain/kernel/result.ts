/** What a rule answers: a value, or a refusal with its code and the facts its words need. */
export type Result<Value, Code extends string> = Accepted<Value> | Refused<Code>;

export interface Accepted<Value> {
  readonly ok: true;
  readonly value: Value;
}

/** An expected "no". `details` holds only numbers and short texts that the reader may see. */
export interface Refused<Code extends string> {
  readonly ok: false;
  readonly code: Code;
  readonly details?: RefusalDetails;
}

export type RefusalDetails = Readonly<Record<string, string | number>>;

export function accept<Value>(value: Value): Accepted<Value> {
  return { ok: true, value };
}

export function refuse<Code extends string>(code: Code, details?: RefusalDetails): Refused<Code> {
  return details === undefined ? { ok: false, code } : { ok: false, code, details };
}
