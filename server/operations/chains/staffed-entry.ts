import { mayAccess, type Access } from '../../../domain/groups/role';
import { type ChainEntryDocument, chainEntries } from '../../documents/chain-entries';
import { type ChainDocument, chains } from '../../documents/chains';
import type { PersonDocument } from '../../documents/people';
import type { Store, Stored } from '../../ports/store';

export interface StaffedEntry {
  readonly chain: Stored<ChainDocument>;
  readonly entry: Stored<ChainEntryDocument>;
}

/** An entry of a chain where this person holds a role, with its chain; null for any other. Two requests. */
export async function readStaffedEntry(
  store: Store,
  entryId: string,
  holder: { readonly person: PersonDocument; readonly access: Access },
): Promise<StaffedEntry | null> {
  const entry = await store.get(chainEntries, entryId);
  if (entry === null || !mayAccess(holder.access, holder.person, entry.groupId)) return null;
  const chain = await store.get(chains, entry.chainId);
  return chain === null ? null : { chain, entry };
}
