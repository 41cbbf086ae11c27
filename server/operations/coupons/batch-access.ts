import { mayAccess } from '../../../domain/groups/role';
import { couponBatches, type CouponBatchDocument } from '../../documents/coupons';
import type { PersonDocument } from '../../documents/people';
import type { Store, Stored, Transaction } from '../../ports/store';

/** Whether a member may take from a batch: theirs is its group, or any group for what the whole organisation offers. */
export function isOfferedTo(batch: Pick<CouponBatchDocument, 'groupId'>, person: PersonDocument): boolean {
  if (batch.groupId === null) return person.groups.length > 0;
  return person.groups.some((group) => group.groupId === batch.groupId);
}

/** Whether somebody runs a batch, and so may undo what others redeemed of it. What has no group is the owner's. */
export function manages(person: PersonDocument, groupId: string | null): boolean {
  return groupId === null ? mayAccess('owner', person, null) : mayAccess('admin', person, groupId);
}

/** Whether somebody may see every batch there is: an owner, and whoever is on call for the organisation. */
export function seesEveryBatch(person: PersonDocument): boolean {
  return person.roles.includes('on-call') || person.roles.includes('owner');
}

/** Whether somebody may see a batch and stop it: whoever runs it, and whoever is on call for the organisation. */
export function mayPause(person: PersonDocument, groupId: string | null): boolean {
  return seesEveryBatch(person) || manages(person, groupId);
}

/** A batch that this person is offered; null for any other, so that nobody learns what exists elsewhere. */
export async function readOfferedBatch(
  store: Store,
  batchId: string,
  person: PersonDocument,
): Promise<Stored<CouponBatchDocument> | null> {
  const batch = await store.get(couponBatches, batchId);
  return batch !== null && isOfferedTo(batch, person) ? batch : null;
}

/** A batch that this person runs; null for any other. */
export async function readManagedBatch(
  from: Pick<Transaction, 'get'>,
  batchId: string,
  person: PersonDocument,
): Promise<Stored<CouponBatchDocument> | null> {
  const batch = await from.get(couponBatches, batchId);
  return batch !== null && manages(person, batch.groupId) ? batch : null;
}

/** A batch that this person runs or may stop; null for any other. */
export async function readPausableBatch(
  store: Store,
  batchId: string,
  person: PersonDocument,
): Promise<Stored<CouponBatchDocument> | null> {
  const batch = await store.get(couponBatches, batchId);
  return batch !== null && mayPause(person, batch.groupId) ? batch : null;
}
