import type { pauseChain as contract } from '../../../contracts/chain-staff';
import { accept, refuse } from '../../../domain/kernel/result';
import type { ChangeHandler } from '../../runtime/handler';
import { changeChain } from './change-chain';

/** Nobody joins until it is resumed. Whoever is on call may; resuming is the managers'. */
export const pauseChain: ChangeHandler<typeof contract> = ({ chainId, reason }, context) =>
  changeChain(context, {
    chainId,
    access: 'on-call',
    verb: 'paused',
    facts: { reason },
    decide: (chain) => {
      if (!chain.isRunning || context.nowMs >= chain.closesAtMs) return refuse('CHAIN_CLOSED');
      return chain.paused ? refuse('ALREADY_PAUSED') : accept({ ...chain, paused: true, reason });
    },
  });
