import type { confirmSignUp as contract } from '../../../contracts/sign-ups';
import { invariant } from '../../../domain/kernel/invariant';
import { accept, refuse } from '../../../domain/kernel/result';
import { checkConfirm } from '../../../domain/sign-ups/change-sign-up';
import { forms, signUps, withLapse } from '../../documents/sign-ups';
import type { ChangeHandler } from '../../runtime/handler';
import { receiptOf } from './sign-up-documents';

/** Takes the place that came free. The places do not change: it was held since the move up. */
export const confirmSignUp: ChangeHandler<typeof contract> = (input, context) => {
  const { nowMs, person } = context;
  return context.decide(async (tx) => {
    const signUp = await tx.get(signUps, input.signUpId);
    if (signUp?.memberId !== person.memberId) return refuse('SIGN_UP_UNKNOWN');
    const allowed = checkConfirm(signUp, nowMs);
    if (!allowed.ok) return allowed;
    const form = await tx.get(forms, signUp.formId);
    invariant(form !== null, 'a sign-up has a form');
    const { version: _, ...before } = signUp;
    const state = form.terms.approval ? 'pending' : 'confirmed';
    const next = withLapse({ ...before, state, confirmByMs: 0 });
    await tx.replace(signUps, signUp, next);
    return accept({
      reply: receiptOf(form, next, { changeId: '', nowMs }),
      groupId: form.groupId,
      subject: `sign-up-confirmed:${next.id}`,
      facts: { formId: form.id, title: form.terms.title },
    });
  });
};
