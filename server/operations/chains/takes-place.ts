import { refuse, accept, type Result } from '../../../domain/kernel/result';
import { AT_REST, chains } from '../../documents/chains';
import type { Transaction } from '../../ports/store';

/**
 * Asks that a chain is not called off when things leave the shop, and makes a calling off at the same moment a conflict:
 * nobody gets both the things and the money back (G5). While a cut is due nothing leaves either: who goes without was
 * decided by what was in hand. Answers what is to be written once all is decided.
 */
export async function takesPlace(
  tx: Transaction,
  chainId: string,
): Promise<Result<(writing: Transaction) => Promise<void>, 'NOT_FORMED' | 'CHAIN_SETTLING'>> {
  const chain = await tx.get(chains, chainId);
  if (chain === null || chain.isCalledOff) return refuse('NOT_FORMED');
  if (chain.dueAtMs !== AT_REST) return refuse('CHAIN_SETTLING');
  return accept((writing) => writing.touch(chains, chain));
}
