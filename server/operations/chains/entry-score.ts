import type { Settlement } from '../../../domain/chains/settle';
import { businessDayAt } from '../../../domain/kernel/business-day';
import type { ChainEntryDocument } from '../../documents/chain-entries';
import { type MembershipDocument, memberships, membershipId } from '../../documents/memberships';
import { scored, scoresTakenBack } from '../../documents/scores';
import type { Stored, Transaction } from '../../ports/store';
import type { Write } from '../coupons/tie-coupon';
import { tellMedals } from '../groups/tell-medals';

/** What an entry's settlement does to the scores of whoever it belongs to. */
export interface EntryScore {
  readonly fields: Pick<ChainEntryDocument, 'counted'>;
  readonly write: Write;
}

/**
 * A confirmed entry counts on its owner's boards: as their own, or as help when it is somebody else's. When its chain
 * lapses after all, it counts no more. Null when neither happens, or there is nobody to count it for.
 */
export async function planScore(
  tx: Transaction,
  entry: ChainEntryDocument,
  { news, nowMs }: { readonly news: Settlement['news']; readonly nowMs: number },
): Promise<EntryScore | null> {
  const { groupId, memberId, counted } = entry;
  const isOver = news === 'lapsed' && counted != null;
  if (memberId === null || (news !== 'confirmed' && !isOver)) return null;
  const membership = await tx.get(memberships, membershipId(groupId, memberId));
  if (membership === null || membership.status === 'erased') return null;
  if (isOver) return takenBack(membership, counted, nowMs);
  return membership.status === 'active' ? made(membership, entry, nowMs) : null;
}

function made(membership: Stored<MembershipDocument>, entry: ChainEntryDocument, nowMs: number): EntryScore {
  const { version: _, ...before } = membership;
  const kind = entry.for === 'other' ? 'helped' : 'chainJoins';
  const fields = scored(membership, { nowMs, scores: { [kind]: 1 } });
  const write: Write = async (writing) => {
    await writing.replace(memberships, membership, { ...before, ...fields });
    await tellMedals(writing, membership, fields.medals);
  };
  return { fields: { counted: { kind, atMs: nowMs } }, write };
}

function takenBack(
  membership: Stored<MembershipDocument>,
  { kind, atMs }: NonNullable<ChainEntryDocument['counted']>,
  nowMs: number,
): EntryScore {
  const { version: _, ...before } = membership;
  const taken = { nowMs, scoredOn: businessDayAt(atMs), scores: { [kind]: 1 } };
  const next = { ...before, ...scoresTakenBack(membership, taken) };
  return { fields: { counted: null }, write: (writing) => writing.replace(memberships, membership, next) };
}
