import type { StaffEntry } from '../../../contracts/chain-staff-views';
import { maskedAddress } from '../../../domain/chains/delivery';
import { balanceFen } from '../../../domain/chains/money';
import type { ChainEntryDocument } from '../../documents/chain-entries';
import type { Store } from '../../ports/store';
import { type Members, membersOf, whoIs } from './entry-view';

/** Entries as those who run their chain see them. One request for a page. */
export async function staffEntries(
  store: Store,
  entries: readonly ChainEntryDocument[],
): Promise<readonly StaffEntry[]> {
  const [first] = entries;
  if (first === undefined) return [];
  const ids = entries.flatMap((entry) => [entry.memberId, entry.claimant]);
  const members = await membersOf(store, first.groupId, ids);
  return entries.map((entry) => staffEntry(entry, members));
}

function staffEntry(entry: ChainEntryDocument, members: Members): StaffEntry {
  const { id, number, memberId, forName, state, lines, price, paidFen, refundedFen, claimant } = entry;
  const { reportedPaidAtMs, isReported, payments, point, slot, building, answers, pickUp, atMs } = entry;
  return {
    entryId: id,
    ...{ number, memberId, forName, state, lines, price, paidFen, refundedFen, payments, point, slot, building },
    ...{ answers, pickUp, atMs },
    who: whoIs(members, memberId ?? id),
    for: entry.for,
    delivery: entry.delivery ?? null,
    address: entry.address == null ? null : maskedAddress(entry.address),
    shipment: entry.shipment ?? null,
    balanceFen: balanceFen(entry),
    reportedPaidAtMs: isReported ? reportedPaidAtMs : 0,
    claimant: claimant === null ? null : { ...whoIs(members, claimant), memberId: claimant },
  };
}
