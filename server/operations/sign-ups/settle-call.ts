import { type PlacesChange, recordOf } from '../../../domain/sign-ups/places-change';
import { type OperationDocument, operations } from '../../documents/operations';
import type { FormPlacesDocument } from '../../documents/sign-ups';
import type { Store } from '../../ports/store';
import { AlreadyExists } from '../../ports/store-errors';
import { openChanges, settleChange } from './places-change';
import { decidedBy, expiredRecord } from './system-record';

/** A call this old is dead: no function lives longer than 20 s. */
const DEAD_MS = 25_000;

/** A change that a call began, as it was found. */
export interface BegunCall {
  readonly formId: string;
  readonly change: PlacesChange;
  readonly nowMs: number;
}

/**
 * Settles what a call left begun. What was decided is settled at once. What a dead call has not decided is first recorded
 * as expired, so that its transaction, still on its way, loses; only then its places come free. False for what a call may
 * still decide.
 */
export async function settleCall(store: Store, { formId, change, nowMs }: BegunCall): Promise<boolean> {
  const operationId = recordOf(change.id);
  const found = await store.get(operations, operationId);
  if (found === null && nowMs - change.atMs < DEAD_MS) return false;
  const record = found ?? (await expire(store, operationId, nowMs));
  await settleChange(store, formId, { change, done: decidedBy(record, change.id) });
  return true;
}

/** Settles the calls of a form that died, for whoever stands before what they hold; a young call costs nothing. */
export async function settleDeadCalls(store: Store, places: FormPlacesDocument, nowMs: number): Promise<void> {
  const dead = openChanges(places).filter(({ kind, atMs }) => kind === 'call' && nowMs - atMs >= DEAD_MS);
  for (const change of dead) await settleCall(store, { formId: places.id, change, nowMs });
}

/** Creates the record of a call that never came back; what it finds there instead when the call was faster. */
async function expire(store: Store, operationId: string, nowMs: number): Promise<OperationDocument | null> {
  try {
    await store.transact((tx) => tx.create(operations, expiredRecord(operationId, nowMs)));
    return null;
  } catch (error) {
    if (!(error instanceof AlreadyExists)) throw error;
    return store.get(operations, operationId);
  }
}
