import type { approveSignUps as contract } from '../../../contracts/sign-ups-staff';
import { accept, refuse } from '../../../domain/kernel/result';
import { type FormDocument, type SignUpDocument, signUps, withLapse } from '../../documents/sign-ups';
import type { OutboxMessage } from '../../documents/operations';
import type { Transaction } from '../../ports/store';
import type { ChangeHandler } from '../../runtime/handler';
import { formOf } from './form-of';

/** Says yes to those that wait for it, in one commit. The places do not change: they were held. */
export const approveSignUps: ChangeHandler<typeof contract> = (input, context) =>
  context.decide(async (tx) => {
    const form = await formOf(tx, input);
    if (form === null) return refuse('FORM_UNKNOWN');
    const decided: SignUpDocument[] = [];
    const asked = [...new Set(input.signUpIds)];
    for (const signUpId of asked) {
      const approved = await approve(tx, form, signUpId);
      if (approved !== null) decided.push(approved);
    }
    const ids = decided.map((signUp) => signUp.id);
    return accept({
      reply: { decided: ids, skipped: asked.filter((id) => !ids.includes(id)) },
      groupId: form.groupId,
      subject: `sign-ups-approved:${form.id}`,
      facts: { formId: form.id, title: form.terms.title, count: ids.length },
      outbox: decided.map((signUp) => approvalNotice(form, signUp)),
    });
  });

async function approve(tx: Transaction, form: FormDocument, signUpId: string): Promise<SignUpDocument | null> {
  const signUp = await tx.get(signUps, signUpId);
  const isOpen = signUp?.state === 'pending' || signUp?.state === 'returned';
  if (signUp === null || signUp.formId !== form.id || !isOpen) return null;
  const { version: _, ...before } = signUp;
  const next = withLapse({ ...before, state: 'confirmed', reason: '', confirmByMs: 0 });
  await tx.replace(signUps, signUp, next);
  return next;
}

const approvalNotice = (form: FormDocument, { id, memberId }: SignUpDocument): OutboxMessage => ({
  memberId,
  message: {
    kind: 'sign-up-approved',
    facts: { title: form.terms.title, groupId: form.groupId, formId: form.id, signUpId: id },
  },
});
