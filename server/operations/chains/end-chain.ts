import type { endChain as contract } from '../../../contracts/chain-staff';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import { type ChainDocument, chains } from '../../documents/chains';
import type { Store } from '../../ports/store';
import { Conflict } from '../../ports/store-errors';
import type { ChangeHandler } from '../../runtime/handler';
import { changeChain } from './change-chain';
import { hasLeftShop } from './left-shop';

/** Ends a chain before its deadline, or calls it off, also once it has formed while nothing was picked up or sent. */
export const endChain: ChangeHandler<typeof contract> = async ({ chainId, manner, reason }, context) => {
  const { nowMs } = context;
  const isCallOff = manner === 'call-off';
  const leaving = isCallOff ? await lookForLeft(context.ports.store, chainId) : null;
  return changeChain(context, {
    chainId,
    access: 'admin',
    verb: isCallOff ? 'called-off' : 'closed',
    facts: { reason },
    decide: (chain, stock, version) => {
      if (isCallOff && reason === '') return refuse('REASON_NEEDED');
      if (chain.isCalledOff || stock.phase === 'lapsed' || leaving?.hasLeft === true) return refuse('CHAIN_CLOSED');
      if (leaving !== null && leaving.asOfVersion !== version) throw new Conflict(`${chainId} has moved on`);
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

/** Whether anything left the shop. Whatever leaves touches the chain, so the answer holds for that version of it alone. */
async function lookForLeft(store: Store, chainId: string) {
  const chain = await store.get(chains, chainId);
  return { hasLeft: await hasLeftShop(store, chainId), asOfVersion: chain?.version };
}
