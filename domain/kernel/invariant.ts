/** A state that must never exist was about to. Never caught to keep going: the call ends as `INTERNAL`. */
export class InvariantViolation extends Error {
  override readonly name = 'InvariantViolation';
}

/** Stops the call when `condition` is false. For bugs only; an expected "no" is a refusal. */
export function invariant(condition: unknown, what: string): asserts condition {
  if (!condition) throw new InvariantViolation(what);
}
