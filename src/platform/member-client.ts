import type { MemberApi } from '../../contracts/member-api';
import type { InputOf } from '../../contracts/operation';
import { answerOf, type AnswerOf } from './reply';
import { callCloud } from './transport';

export type MemberOperation = keyof MemberApi;

/** Asks as a member. A change is asked through `useMemberAction`, which brings the key. */
export async function askMember<Name extends MemberOperation>(
  operation: Name,
  input: InputOf<MemberApi[Name]>,
  more: { readonly key?: string; readonly groupCloudId?: string } = {},
): Promise<AnswerOf<MemberApi[Name]>> {
  return (await answerOf(callCloud('member', { operation, input, ...more }))) as AnswerOf<MemberApi[Name]>;
}
