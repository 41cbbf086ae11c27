import type { readDetails as contract } from '../../../contracts/sign-ups-staff';
import { accept, refuse } from '../../../domain/kernel/result';
import { maskedAnswers } from '../../../domain/sign-ups/masked-answers';
import { signUpLooks } from '../../documents/sign-up-looks';
import { signUps } from '../../documents/sign-ups';
import type { Store } from '../../ports/store';
import type { ReadHandler } from '../../runtime/handler';
import { seenAnswers } from './answer-files';
import { formOf } from './form-of';
import { signUpLines } from './sign-up-line';

/** How long one look lasts. */
export const LOOK_MS = 10 * 60_000;

/** One sign-up with its answers, personal ones masked unless this operator has just looked. */
export const readDetails: ReadHandler<typeof contract> = async (input, context) => {
  const { nowMs, person } = context;
  const { store } = context.ports;
  const [form, signUp] = await Promise.all([formOf(store, input), store.get(signUps, input.signUpId)]);
  if (form === null) return refuse('FORM_UNKNOWN');
  if (signUp?.formId !== form.id) return refuse('SIGN_UP_UNKNOWN');
  const [[line], lookedUntilMs] = await Promise.all([
    signUpLines(store, form.groupId, [signUp]),
    lookUntilMs(store, signUp.id, person.memberId),
  ]);
  if (line === undefined) return refuse('SIGN_UP_UNKNOWN');
  const unmaskedUntilMs = lookedUntilMs > nowMs ? lookedUntilMs : 0;
  const { questions } = form.terms;
  const shown = maskedAnswers(unmaskedUntilMs > 0 ? [] : questions, signUp.answers);
  const seen = await seenAnswers(context.ports, questions, shown.answers);
  return accept({ ...line, ...shown, ...seen, formId: form.id, erased: signUp.erased, unmaskedUntilMs });
};

export async function lookUntilMs(store: Store, signUpId: string, byMemberId: string): Promise<number> {
  const [look] = await store.query(signUpLooks, {
    equal: { signUpId, byMemberId },
    order: { field: 'order', direction: 'down' },
    limit: 1,
  });
  return look === undefined ? 0 : look.atMs + LOOK_MS;
}
