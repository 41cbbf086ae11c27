import type { EntryLineView, MyEntry } from '../../../contracts/chain-views';
import type { ShownPerson } from '../../../contracts/groups';
import { BLANK_PROFILE } from '../../../domain/groups/profile';
import { maskedName } from '../../../domain/groups/masked-name';
import type { ChainEntryDocument } from '../../documents/chain-entries';
import { type MembershipDocument, memberships, membershipId } from '../../documents/memberships';
import type { Store } from '../../ports/store';
import { shownPerson } from '../groups/shown-person';

/** Members of one group by id. */
export type Members = ReadonlyMap<string, MembershipDocument>;

/** The members that entries speak of: one request for a page. */
export async function membersOf(
  store: Store,
  groupId: string,
  memberIds: readonly (string | null)[],
): Promise<Members> {
  const ids = [...new Set(memberIds)].filter((id) => id !== null);
  if (ids.length === 0) return new Map();
  const found = await store.getMany(
    memberships,
    ids.map((memberId) => membershipId(groupId, memberId)),
  );
  return new Map(found.flatMap((membership) => (membership === null ? [] : [[membership.memberId, membership]])));
}

/** A member as others see them; somebody who is gone, or not a member of this group, has no name. */
export function whoIs(members: Members, memberId: string): ShownPerson {
  return shownPerson(members.get(memberId) ?? { memberId, profile: BLANK_PROFILE });
}

/** An entry as everybody in the group sees it. `hides`: what others take is their own affair. */
export function entryLine(
  entry: ChainEntryDocument,
  members: Members,
  { viewerId, hides }: { readonly viewerId: string; readonly hides: boolean },
): EntryLineView {
  const owner = entry.memberId ?? entry.id;
  const named = { name: maskedName(entry.forName), avatarFileId: null, tint: whoIs(members, owner).tint };
  return {
    entryId: entry.id,
    number: entry.number,
    who: entry.for === 'self' || entry.forName === '' ? whoIs(members, owner) : named,
    for: entry.for,
    byName: entry.for === 'other' ? whoIs(members, entry.joinedBy).name : '',
    isMine: entry.memberId === viewerId,
    state: entry.state,
    lines: hides && entry.memberId !== viewerId ? [] : entry.lines,
    atMs: entry.atMs,
    isClaimed: entry.claim === 'asked',
  };
}

/** An entry as its owner sees it. `closesAtMs` of its chain says whether it is still open. */
export function myEntry(entry: ChainEntryDocument, closesAtMs: number, nowMs: number): MyEntry {
  const { id, chainId, groupId, number, title, state, forName, lines, price } = entry;
  const { afterSaleFen, paidFen, refundedFen } = entry;
  return {
    entryId: id,
    ...{ chainId, groupId, number, title, state, forName, lines, price, afterSaleFen, paidFen, refundedFen },
    for: entry.for,
    pickUp: entry.pickUp,
    point: entry.point,
    slot: entry.slot,
    atMs: entry.atMs,
    isOpen: state === 'joined' && nowMs < closesAtMs,
  };
}
