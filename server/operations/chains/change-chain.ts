import type { RunState } from '../../../contracts/chain-staff-views';
import type { Access } from '../../../domain/groups/role';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import { type ChainDocument, chains, type ChainStockDocument } from '../../documents/chains';
import type { OutboxMessage } from '../../documents/operations';
import type { Transaction } from '../../ports/store';
import type { KnownChangeContext } from '../../runtime/handler';
import { readStaffedChain } from './chain-access';
import { followChain, readStock } from './chain-stock';
import { rewriteCard } from './group-card';
import { stateOf } from './run-view';

/** What staff want of a chain. */
export interface ChainChange<Code extends string> {
  readonly chainId: string;
  readonly access: Access;
  /** What the operation record says was done. */
  readonly verb: string;
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly outbox?: readonly OutboxMessage[];
  /**
   * `stock` is as of before the transaction; whatever must hold in it is asked of the chain itself. `version` is that of the
   * chain in it, for who has looked at more beforehand.
   */
  decide(chain: ChainDocument, stock: ChainStockDocument, version: number): Result<ChainDocument, Code>;
  /** Written besides the chain and its card. */
  also?(tx: Transaction): Promise<void>;
}

/**
 * Changes a chain and its card, then brings the stock up to it. A call that dies in between leaves the chain as the truth:
 * members are refused by it already, and the stock catches up with the next call or the job.
 */
export async function changeChain<Code extends string>(
  context: KnownChangeContext,
  change: ChainChange<Code>,
): Promise<Result<RunState, Code | 'CHAIN_UNKNOWN'>> {
  const { person, nowMs } = context;
  const { store } = context.ports;
  const holder = { person, access: change.access };
  if ((await readStaffedChain(store, change.chainId, holder)) === null) return refuse('CHAIN_UNKNOWN');
  const stock = await readStock(store, change.chainId);
  const result = await context.decide<RunState, Code | 'CHAIN_UNKNOWN'>(async (tx) => {
    const stored = await readStaffedChain(tx, change.chainId, holder);
    if (stored === null) return refuse('CHAIN_UNKNOWN');
    const { version, ...chain } = stored;
    const changed = change.decide(chain, stock, version);
    if (!changed.ok) return changed;
    const next = { ...changed.value, edition: chain.edition + 1 };

    await tx.replace(chains, stored, next);
    await rewriteCard(tx, next, nowMs);
    await change.also?.(tx);
    return accept({
      reply: stateOf(next, stock.phase, nowMs),
      groupId: next.groupId,
      subject: `chain-${change.verb}:${next.id}`,
      facts: { title: next.title, ...change.facts },
      outbox: change.outbox ?? [],
    });
  });
  const chain = result.ok ? await store.get(chains, change.chainId) : null;
  if (chain !== null) await followChain(store, chain);
  return result;
}
