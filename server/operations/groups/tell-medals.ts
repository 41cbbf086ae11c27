import { MEDAL_KINDS, type Medals } from '../../../domain/groups/medals';
import type { MembershipDocument } from '../../documents/memberships';
import { notices } from '../../documents/notices';
import { orderKey } from '../../documents/order';
import type { Transaction } from '../../ports/store';

/** Tells a member of medals they have just been awarded, in the transaction that made them true. None, none written. */
export async function tellMedals(
  tx: Transaction,
  { id, groupId, memberId, medals }: MembershipDocument,
  next: Medals,
): Promise<void> {
  for (const medal of MEDAL_KINDS) {
    const atMs = next[medal];
    if (atMs === undefined || medals?.[medal] !== undefined) continue;
    const noticeId = `medal:${id}:${medal}`;
    const message = { kind: 'medal-won', facts: { medal, groupId } } as const;
    await tx.create(notices, {
      ...{ id: noticeId, schema: 1, memberId, message, atMs },
      order: orderKey(atMs, noticeId),
    });
  }
}
