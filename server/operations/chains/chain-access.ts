import { mayAccess, type Access } from '../../../domain/groups/role';
import { type ChainDocument, chains } from '../../documents/chains';
import type { PersonDocument } from '../../documents/people';
import type { Store, Stored, Transaction } from '../../ports/store';

/** Whether somebody may look at a chain: those in its group, and whoever runs it. */
export function seesChain(chain: Pick<ChainDocument, 'groupId'>, person: PersonDocument): boolean {
  return mayAccess('member', person, chain.groupId) || mayAccess('assistant', person, chain.groupId);
}

/** A chain of a group this person is in; null for any other, so that nobody learns what exists elsewhere. */
export async function readSeenChain(
  from: Pick<Store | Transaction, 'get'>,
  chainId: string,
  person: PersonDocument,
): Promise<Stored<ChainDocument> | null> {
  const chain = await from.get(chains, chainId);
  return chain !== null && seesChain(chain, person) ? chain : null;
}

/** A chain that this person may join: members of its group alone. */
export async function readJoinableChain(
  from: Pick<Store | Transaction, 'get'>,
  chainId: string,
  person: PersonDocument,
): Promise<Stored<ChainDocument> | null> {
  const chain = await from.get(chains, chainId);
  return chain !== null && mayAccess('member', person, chain.groupId) ? chain : null;
}

/** A chain where this person holds a role; null for any other. */
export async function readStaffedChain(
  from: Pick<Store | Transaction, 'get'>,
  chainId: string,
  holder: { readonly person: PersonDocument; readonly access: Access },
): Promise<Stored<ChainDocument> | null> {
  const chain = await from.get(chains, chainId);
  return chain !== null && mayAccess(holder.access, holder.person, chain.groupId) ? chain : null;
}
