import type { admit as contract } from '../../../contracts/sign-ups-door';
import { accept, refuse } from '../../../domain/kernel/result';
import { checkAttending } from '../../../domain/sign-ups/attendance';
import { signUps } from '../../documents/sign-ups';
import type { ChangeHandler } from '../../runtime/handler';
import { attend, attendanceReceipt } from './attend';
import { formOf } from './form-of';

/** A verifier lets somebody in, from a scan or by name. */
export const admit: ChangeHandler<typeof contract> = (input, context) => {
  const { nowMs, person, ports } = context;
  return context.decide(async (tx) => {
    const form = await formOf(tx, input);
    if (form === null) return refuse('FORM_UNKNOWN');
    const stored = await tx.get(signUps, input.signUpId);
    if (stored?.formId !== form.id) return refuse('SIGN_UP_UNKNOWN');
    const allowed = checkAttending(form.terms, stored, nowMs);
    if (!allowed.ok) return allowed;
    const { version: _, ...signUp } = stored;
    const arrival = { form, signUp, way: input.way, byMemberId: person.memberId, nowMs };
    const next = await attend(tx, ports.keys, arrival);
    await tx.replace(signUps, stored, next);
    return accept({
      reply: { ...attendanceReceipt(form, next, ''), name: '' },
      groupId: form.groupId,
      subject: `sign-up-attended:${next.id}`,
      ...(next.memberId === '' ? {} : { concerns: next.memberId }),
      facts: { formId: form.id, title: form.terms.title, points: next.attendance?.points ?? 0 },
    });
  });
};
