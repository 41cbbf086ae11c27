import { AsyncLocalStorage } from 'node:async_hooks';
import { StoreMisuse } from '../../ports/store-errors';

/**
 * Which store's transaction the running code is inside of. A nested call would wait for itself (sqlite) or escape the
 * transaction (CloudBase). Once anything has run inside, every promise of the process pays for being followed.
 */
const inside = new AsyncLocalStorage<object>();

export function runInside<Value>(store: object, work: () => Promise<Value>): Promise<Value> {
  return inside.run(store, work);
}

/** @throws StoreMisuse when the caller is inside a transaction of this very store. */
export function refuseNested(store: object): void {
  if (inside.getStore() === store) throw new StoreMisuse('the store was called inside its own transaction');
}
