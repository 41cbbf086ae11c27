import type { endChain as contract } from '../../../contracts/chain-staff';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import { chainEntries } from '../../documents/chain-entries';
import type { ChainDocument } from '../../documents/chains';
import type { Store } from '../../ports/store';
import type { ChangeHandler } from '../../runtime/handler';
import { changeChain } from './change-chain';

/** Ends a chain before its deadline, or calls it off, also once it has formed and nobody has picked anything up. */
export const endChain: ChangeHandler<typeof contract> = async ({ chainId, manner, reason }, context) => {
  const { nowMs } = context;
  const isCallOff = manner === 'call-off';
  const isTouched = isCallOff && (await wasPickedUp(context.ports.store, chainId));
  return changeChain(context, {
    chainId,
    access: 'admin',
    verb: isCallOff ? 'called-off' : 'closed',
    facts: { reason },
    decide: (chain, stock) => {
      if (isCallOff && reason === '') return refuse('REASON_NEEDED');
      if (chain.isCalledOff || stock.phase === 'lapsed' || isTouched) return refuse('CHAIN_CLOSED');
      return isCallOff ? accept(calledOff(chain, reason, nowMs)) : closed(chain, nowMs);
    },
  });
};

function closed(chain: ChainDocument, nowMs: number): Result<ChainDocument, 'CHAIN_CLOSED'> {
  if (!chain.isRunning || nowMs >= chain.closesAtMs) return refuse('CHAIN_CLOSED');
  return accept({ ...chain, closesAtMs: nowMs, dueAtMs: nowMs });
}

/** One that is settled already, or is being settled right now as if it took place, is settled once more. */
function calledOff(chain: ChainDocument, reason: string, nowMs: number): ChainDocument {
  const closesAtMs = Math.min(chain.closesAtMs, nowMs);
  const settleEdition = chain.settleEdition + 1;
  return { ...chain, closesAtMs, isCalledOff: true, reason, settleEdition, dueAtMs: nowMs };
}

async function wasPickedUp(store: Store, chainId: string): Promise<boolean> {
  const counts = await Promise.all(
    (['partly', 'done'] as const).map((pickUp) => store.count(chainEntries, { equal: { chainId, pickUp } })),
  );
  return counts.some((count) => count > 0);
}
