import { operations, type OperationDocument } from '../../documents/operations';
import type { Store } from '../../ports/store';
import type { Movement } from './movement-text';

/** Whether this very movement is the one that its call was done with, by the operation record. One request. */
export async function wasCounted(
  store: Pick<Store, 'get'>,
  { operationId, movementId }: Pick<Movement, 'operationId' | 'movementId'>,
): Promise<boolean> {
  const record = await store.get(operations, operationId);
  return record !== null && movementOf(record) === movementId;
}

/** The movement that a call's answer names, also when an erasure has bared it; null when it was refused or expired. */
export function movementOf({ outcome, reply }: Pick<OperationDocument, 'outcome' | 'reply'>): string | null {
  if (outcome !== 'done') return null;
  const answer = JSON.parse(reply) as { readonly data?: { readonly movementId?: string } };
  return answer.data?.movementId ?? null;
}
