import { operations, type OperationDocument } from '../documents/operations';
import { orderKey } from '../documents/order';
import type { Store } from '../ports/store';
import { AlreadyExists } from '../ports/store-errors';

/** Like every refusal (decisions §3). */
const KEEP_EXPIRED_MS = 7 * 86_400_000;

/**
 * How a call ended that holds something and never came back. Where there is no record, one is first created as expired,
 * so that a transaction still on its way loses: after `null` the call will never have an effect.
 */
export async function recordOrExpired(
  store: Store,
  operationId: string,
  nowMs: number,
): Promise<OperationDocument | null> {
  const record = await store.get(operations, operationId);
  if (record !== null) return record;
  try {
    await store.transact((tx) => tx.create(operations, expiredRecord(operationId, nowMs)));
    return null;
  } catch (error) {
    if (!(error instanceof AlreadyExists)) throw error;
    return store.get(operations, operationId);
  }
}

function expiredRecord(operationId: string, nowMs: number): OperationDocument {
  return {
    id: operationId,
    schema: 1,
    operation: '',
    actor: '',
    groupId: null,
    subject: '',
    concerns: null,
    entrance: '',
    atMs: nowMs,
    outcome: 'expired',
    code: 'EXPIRED',
    fields: {},
    reply: JSON.stringify({ ok: false, code: 'EXPIRED' }),
    outbox: [],
    outboxState: 'none',
    outboxAttempts: 0,
    feed: '',
    facts: {},
    auditOf: '',
    keepUntilMs: nowMs + KEEP_EXPIRED_MS,
    order: orderKey(nowMs, operationId.slice(3, 15)),
  };
}
