import type { InputOf } from '../../contracts/operation';
import type { OperatorApi } from '../../contracts/operator-api';
import { answerOf, type AnswerOf } from './reply';
import { callCloud } from './transport';

export type OperatorOperation = keyof OperatorApi;

/** Asks as staff. A change is asked through `useOperatorAction`, which brings the key. */
export async function askOperator<Name extends OperatorOperation>(
  operation: Name,
  input: InputOf<OperatorApi[Name]>,
  more: { readonly key?: string } = {},
): Promise<AnswerOf<OperatorApi[Name]>> {
  return (await answerOf(callCloud('operator', { operation, input, ...more }))) as AnswerOf<OperatorApi[Name]>;
}
