import type { Store, Transaction } from '../../ports/store';
import { AlreadyExists, OutcomeUnknown } from '../../ports/store-errors';
import { wasDecided } from './system-record';

/** How often a lost commit answer is looked up and the work run again. */
const ROUNDS = 3;

/**
 * Runs what time or a cancellation does to a sign-up: `work` writes the record that names `changeId`, or answers false
 * and writes nothing. Whether this very change was decided, by this call or by another that finished it meanwhile.
 */
export async function decideByItself(
  store: Store,
  changeId: string,
  work: (tx: Transaction) => Promise<boolean>,
): Promise<boolean> {
  for (let round = 1; ; round += 1) {
    const done = await tryOnce(store, work);
    if (done === true) return true;
    if (await wasDecided(store, changeId)) return true;
    if (done === false) return false;
    if (round >= ROUNDS) throw new OutcomeUnknown('the record is not there yet');
  }
}

/** Null when the commit's answer was lost. */
async function tryOnce(store: Store, work: (tx: Transaction) => Promise<boolean>): Promise<boolean | null> {
  try {
    return await store.transact(work);
  } catch (error) {
    if (error instanceof AlreadyExists) return false;
    if (error instanceof OutcomeUnknown) return null;
    throw error;
  }
}
