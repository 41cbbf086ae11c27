import { useQueries } from '@tanstack/react-query';
import type { DataOf, InputOf, OwnRefusalOf } from '../../../contracts/operation';
import type { OperatorApi } from '../../../contracts/operator-api';
import type { Words } from '@/lib/refusal-words';
import { wordRead, type Asked } from '@/lib/use-operation';
import { askOperator, type OperatorOperation } from '@/platform/operator-client';
import { RefusedError } from '@/platform/reply';

/**
 * One question asked about several things at once, each with a state of its own. Answers are shared with
 * `useOperatorOperation`: what one page has asked, another does not ask again.
 */
export function useOperatorOperations<Name extends OperatorOperation>(
  operation: Name,
  inputs: readonly InputOf<OperatorApi[Name]>[],
  words: Words<OwnRefusalOf<OperatorApi[Name]>>,
): readonly Asked<DataOf<OperatorApi[Name]>>[] {
  const answers = useQueries({
    queries: inputs.map((input) => ({
      queryKey: ['operator', operation, input],
      queryFn: async () => {
        const answer = await askOperator(operation, input);
        if (!answer.ok) throw new RefusedError(answer.code, answer.details);
        return answer.data;
      },
    })),
  });
  return answers.map(({ data, dataUpdatedAt, isLoading, error, refetch }) => {
    const refusal = wordRead(error, words, data === undefined ? 0 : dataUpdatedAt);
    return {
      data,
      isLoading,
      refusal,
      isOffline: refusal?.code === 'OFFLINE',
      answeredAtMs: dataUpdatedAt,
      refresh: refetch,
    };
  });
}
