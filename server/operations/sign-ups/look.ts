import type { lookAtAnswers as contract } from '../../../contracts/sign-ups-staff';
import { accept, refuse } from '../../../domain/kernel/result';
import { orderKey } from '../../documents/order';
import { signUpLooks } from '../../documents/sign-up-looks';
import { signUps } from '../../documents/sign-ups';
import type { ChangeHandler } from '../../runtime/handler';
import { formOf } from './form-of';
import { LOOK_MS } from './read-details';

/** Notes that this operator looks at one member's personal answers; only then does `readDetails` show them. */
export const lookAtAnswers: ChangeHandler<typeof contract> = (input, context) => {
  const { nowMs, person, operationId } = context;
  return context.decide(async (tx) => {
    const form = await formOf(tx, input);
    if (form === null) return refuse('FORM_UNKNOWN');
    const signUp = await tx.get(signUps, input.signUpId);
    if (signUp?.formId !== form.id) return refuse('SIGN_UP_UNKNOWN');
    const id = operationId.replace('op_', 'lk_');
    await tx.create(signUpLooks, {
      ...{ id, schema: 1, formId: form.id, groupId: form.groupId, signUpId: signUp.id, kind: 'look' },
      byMemberId: person.memberId,
      atMs: nowMs,
      order: orderKey(nowMs, id),
    });
    return accept({
      reply: { untilMs: nowMs + LOOK_MS },
      groupId: form.groupId,
      subject: `sign-up-looked-at:${signUp.id}`,
      ...(signUp.memberId === '' ? {} : { concerns: signUp.memberId }),
      facts: { formId: form.id, title: form.terms.title },
    });
  });
};
