import { AsyncLocalStorage } from 'node:async_hooks';
import { withinDeadline } from '../adapters/cloudbase/invocation-deadline';
import type { Log } from '../ports/log';

/** What the platform tells a function about the invocation under way. */
export interface InvocationContext {
  readonly request_id?: unknown;
}

/** How long a deployed function may run (decisions §3). */
export const INVOCATION_MS = 20_000;

const requestIds = new AsyncLocalStorage<string>();

/** The platform's id of the invocation, for the log. */
export function requestIdOf(invocation: InvocationContext | undefined): string {
  const id = invocation?.request_id;
  return typeof id === 'string' ? id : '';
}

/** Runs one invocation: whatever it asks of the store ends in time, and whatever it logs names it. */
export function withinInvocation<Value>(
  invocation: InvocationContext | undefined,
  nowMs: number,
  work: () => Promise<Value>,
): Promise<Value> {
  return requestIds.run(requestIdOf(invocation), () => withinDeadline(nowMs + INVOCATION_MS, work));
}

/** A log whose every line names the invocation it was written in. */
export function withRequestIds(log: Log): Log {
  const named = (facts: Parameters<Log['info']>[1]) => ({ ...facts, requestId: requestIds.getStore() ?? '' });
  return {
    info: (event, facts) => {
      log.info(event, named(facts));
    },
    error: (event, facts, error) => {
      log.error(event, named(facts), error);
    },
  };
}
