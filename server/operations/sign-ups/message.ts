import type { messageSignUps as contract } from '../../../contracts/sign-ups-staff';
import { accept, refuse } from '../../../domain/kernel/result';
import { orderKey } from '../../documents/order';
import { signUpMailings } from '../../documents/sign-up-mailings';
import type { ChangeHandler } from '../../runtime/handler';
import { formOf } from './form-of';

/** Messages to one form within a day: people mute whoever sends more. */
const MESSAGES_A_DAY = 5;
const DAY_MS = 86_400_000;

/** Leaves a message to everybody in one state; the job `sendMailings` tells them. */
export const messageSignUps: ChangeHandler<typeof contract> = async (input, context) => {
  const { nowMs, operationId, person, ports } = context;
  const id = operationId.replace('op_', 'ml_');
  const recent = await ports.store.count(signUpMailings, {
    equal: { formId: input.formId },
    range: { field: 'order', after: orderKey(nowMs - DAY_MS, '') },
  });
  return context.decide(async (tx) => {
    const form = await formOf(tx, input);
    if (form === null) return refuse('FORM_UNKNOWN');
    if (recent >= MESSAGES_A_DAY) return refuse('TOO_MANY_MESSAGES', { max: MESSAGES_A_DAY });
    const facts = { title: form.terms.title, groupId: form.groupId, formId: form.id, text: input.text };
    await tx.create(signUpMailings, {
      ...{
        id,
        schema: 1,
        formId: form.id,
        groupId: form.groupId,
        segment: input.segment,
        status: 'sending',
        cursor: '',
      },
      message: { kind: 'sign-up-message', facts },
      createdBy: person.memberId,
      atMs: nowMs,
      order: orderKey(nowMs, id),
    });
    return accept({
      reply: { messageId: id },
      groupId: form.groupId,
      subject: `sign-ups-messaged:${form.id}`,
      facts: { formId: form.id, title: form.terms.title, segment: input.segment },
    });
  });
};
