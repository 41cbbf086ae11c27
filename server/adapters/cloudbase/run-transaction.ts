import type { Clock } from '../../ports/clock';
import type { Transaction } from '../../ports/store';
import { runInside } from '../store-rules/refuse-nested';
import { retryConflicts, type RetryMeans } from '../store-rules/retry-conflicts';
import { CloudbaseTransaction } from './cloudbase-transaction';
import { invocationDeadlineMs } from './invocation-deadline';
import type { SdkDatabase, SdkTransaction } from './sdk';
import { failureOfCall, failureOfEffect } from './sdk-failure';

export interface RunnerMeans extends RetryMeans {
  readonly database: SdkDatabase;
  readonly clock: Clock;
}

/** What an attempt needs at least to be worth beginning, kept free before the platform ends the invocation (R-P1). */
const SPARE_MS = 500;

/**
 * Runs `work` in a transaction of the cloud. The SDK's own `runTransaction` neither retries a conflict that a document
 * call meets nor pauses, and rolls nothing back before it begins again (P-e, P-f), so nobody calls it.
 */
export function runTransaction<Value>(
  store: object,
  work: (tx: Transaction) => Promise<Value>,
  means: RunnerMeans,
): Promise<Value> {
  const hasTimeFor = (pauseMs: number): boolean => means.clock.nowMs() + pauseMs + SPARE_MS < invocationDeadlineMs();
  return retryConflicts(() => attempt(store, work, means.database), { ...means, hasTimeFor });
}

async function attempt<Value>(
  store: object,
  work: (tx: Transaction) => Promise<Value>,
  database: SdkDatabase,
): Promise<Value> {
  const sdk = await database.startTransaction().catch((error: unknown) => {
    throw failureOfCall(error);
  });
  const tx = new CloudbaseTransaction(sdk, database.command);
  const value = await runWork(store, work, { sdk, tx });
  // Not rolled back after an unclear answer: the commit may be on its way, and the operation record tells (R-P2).
  await sdk.commit().catch(async (error: unknown) => {
    const failure = failureOfEffect(error);
    if (failure.name === 'Conflict') await rollBack(sdk);
    throw failure;
  });
  return value;
}

async function runWork<Value>(
  store: object,
  work: (tx: Transaction) => Promise<Value>,
  { sdk, tx }: { readonly sdk: SdkTransaction; readonly tx: CloudbaseTransaction },
): Promise<Value> {
  try {
    const value = await runInside(store, () => work(tx));
    await tx.end();
    return value;
  } catch (error) {
    const reason = tx.reasonFor(error);
    await tx.end().catch(() => null);
    await rollBack(sdk);
    throw reason;
  }
}

/** Frees what the attempt locked. Where that fails the platform does it after 30 s, and nothing was written either way. */
async function rollBack(sdk: SdkTransaction): Promise<void> {
  await sdk.rollback().catch(() => null);
}
