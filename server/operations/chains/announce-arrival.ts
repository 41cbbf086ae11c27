import type { announceArrival as contract } from '../../../contracts/chain-after';
import { accept, refuse } from '../../../domain/kernel/result';
import type { ChangeHandler } from '../../runtime/handler';
import { changeChain } from './change-chain';

/** 「到货了」. Whoever has something to pick up is told by the job, however many they are. */
export const announceArrival: ChangeHandler<typeof contract> = ({ chainId, text }, context) =>
  changeChain(context, {
    chainId,
    access: 'admin',
    verb: 'arrived',
    decide: (chain, stock) => {
      if (stock.phase !== 'formed' || chain.isCalledOff) return refuse('NOT_FORMED');
      const told = { tell: 'arrived', tellAtMs: context.nowMs } as const;
      return accept({ ...chain, ...told, arrivedAtMs: context.nowMs, arrivalText: text });
    },
  });
