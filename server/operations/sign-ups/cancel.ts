import type { SignUpReceipt } from '../../../contracts/sign-up-views';
import type { cancelSignUp as contract } from '../../../contracts/sign-ups';
import { invariant } from '../../../domain/kernel/invariant';
import { accept, refuse } from '../../../domain/kernel/result';
import { checkCancel } from '../../../domain/sign-ups/change-sign-up';
import { forms, signUps, withLapse } from '../../documents/sign-ups';
import type { ChangeHandler } from '../../runtime/handler';
import { callChange, decideWithPlaces } from './decide-with-places';
import { leavingOf } from './leaving';
import { moveUp } from './move-up';
import { receiptOf } from './sign-up-documents';

/**
 * Cancels a sign-up. Its places come free and go to the next who waits within this very call (G7). Where the sign-up
 * changed between the look and the decision, the same key tries again.
 */
export const cancelSignUp: ChangeHandler<typeof contract> = async (input, context) => {
  const { ports, nowMs, person } = context;
  const seen = await ports.store.get(signUps, input.signUpId);
  if (seen?.memberId !== person.memberId) return refuse('SIGN_UP_UNKNOWN');
  const form = await ports.store.get(forms, seen.formId);
  invariant(form !== null, 'a sign-up has a form');
  const allowed = checkCancel(seen, form.terms, nowMs);
  if (!allowed.ok) return context.decide(() => Promise.resolve(allowed));
  const change = callChange(context, leavingOf(seen));
  const { result } = await decideWithPlaces<SignUpReceipt, 'TRY_AGAIN'>(
    context,
    { formId: form.id, change },
    async (tx, changeId) => {
      const signUp = await tx.get(signUps, seen.id);
      if (signUp?.version !== seen.version) return refuse('TRY_AGAIN');
      const { version: _, ...before } = signUp;
      const next = withLapse({ ...before, state: 'cancelled', reason: input.reason, confirmByMs: 0 });
      await tx.replace(signUps, signUp, next);
      return accept({
        reply: receiptOf(form, next, { changeId, nowMs }),
        groupId: form.groupId,
        subject: `sign-up-cancelled:${next.id}`,
        facts: { formId: form.id, title: form.terms.title },
      });
    },
  );
  await moveUp(ports, form.id, nowMs);
  return result ?? refuse('TRY_AGAIN');
};
