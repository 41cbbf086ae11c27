import type { MembershipDocument } from '../../documents/memberships';
import { memberships, membershipId } from '../../documents/memberships';
import { type NewcomerBuddyDocument, newcomerBuddies } from '../../documents/newcomer-buddies';
import type { Stored, Transaction } from '../../ports/store';

/** Whom a membership shows around, without this newcomer. */
export const without = (membership: MembershipDocument, pairId: string): readonly string[] =>
  (membership.showsAround ?? []).filter((id) => id !== pairId);

/** Ends what was open between two, on all three documents. */
export async function closeOpen(tx: Transaction, pair: Stored<NewcomerBuddyDocument>): Promise<void> {
  const newcomer = await tx.get(memberships, pair.id);
  const buddy = await tx.get(memberships, membershipId(pair.groupId, pair.buddyId));
  await tx.replace(newcomerBuddies, pair, { ...pair, state: 'over', isOpen: false });
  if (newcomer !== null) await tx.replace(memberships, newcomer, { ...newcomer, buddyState: 'over' });
  if (buddy !== null) await tx.replace(memberships, buddy, { ...buddy, showsAround: without(buddy, pair.id) });
}
