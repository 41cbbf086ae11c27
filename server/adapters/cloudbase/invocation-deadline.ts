import { AsyncLocalStorage } from 'node:async_hooks';

const deadline = new AsyncLocalStorage<number>();

/** Tells the store, for as long as `work` runs, when the platform will end this invocation. */
export function withinDeadline<Value>(deadlineMs: number, work: () => Promise<Value>): Promise<Value> {
  return deadline.run(deadlineMs, work);
}

/** When the platform ends this invocation, in epoch milliseconds; never, outside of one. */
export function invocationDeadlineMs(): number {
  return deadline.getStore() ?? Number.POSITIVE_INFINITY;
}
