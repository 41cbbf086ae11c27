import type { resumeChain as contract } from '../../../contracts/chain-staff';
import { accept, refuse } from '../../../domain/kernel/result';
import type { ChangeHandler } from '../../runtime/handler';
import { changeChain } from './change-chain';

/** Goes on with a paused chain; its deadline has run on meanwhile. */
export const resumeChain: ChangeHandler<typeof contract> = ({ chainId }, context) =>
  changeChain(context, {
    chainId,
    access: 'admin',
    verb: 'resumed',
    decide: (chain) => {
      if (!chain.isRunning || context.nowMs >= chain.closesAtMs) return refuse('CHAIN_CLOSED');
      return chain.paused ? accept({ ...chain, paused: false, reason: '' }) : refuse('NOT_PAUSED');
    },
  });
