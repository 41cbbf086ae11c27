import { useOperatorOperation } from '@/lib/use-operation';
import { RUN_REFUSALS } from './copy';

/** One chain as those who run it see it. */
export const useRun = (chainId: string) =>
  useOperatorOperation('chains.read-run', { chainId }, { words: RUN_REFUSALS });
