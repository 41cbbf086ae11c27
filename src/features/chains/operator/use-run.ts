import { useOperatorOperation } from '@/lib/use-operation';
import { RUN_REFUSALS } from './copy';

/** One chain as those who run it see it; asked again every `everyMs` where the page watches it. */
export const useRun = (chainId: string, everyMs?: number) =>
  useOperatorOperation('chains.read-run', { chainId }, { words: RUN_REFUSALS, everyMs });

/** One chain as it is when a page opens that changes or copies it. */
export const useRunToEdit = (chainId: string) =>
  useOperatorOperation('chains.read-run', { chainId }, { words: RUN_REFUSALS, isToEdit: true });
