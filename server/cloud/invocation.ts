/** What the platform tells a function about the invocation under way. */
export interface InvocationContext {
  readonly request_id?: unknown;
}

/** How long a deployed function may run (decisions §3). */
export const INVOCATION_MS = 20_000;

/** The platform's id of the invocation, for the log. */
export function requestIdOf(invocation: InvocationContext | undefined): string {
  const id = invocation?.request_id;
  return typeof id === 'string' ? id : '';
}
