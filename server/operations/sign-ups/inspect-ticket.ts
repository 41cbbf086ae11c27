import type { inspectTicket as contract } from '../../../contracts/sign-ups-door';
import { mayAccess } from '../../../domain/groups/role';
import { invariant } from '../../../domain/kernel/invariant';
import { accept, refuse } from '../../../domain/kernel/result';
import { checkAttending } from '../../../domain/sign-ups/attendance';
import { forms, signUps } from '../../documents/sign-ups';
import type { ReadHandler } from '../../runtime/handler';
import { signUpLines } from './sign-up-line';
import { readTicketToken } from './ticket';

/** What a scanned ticket is. Changes nothing. */
export const inspectTicket: ReadHandler<typeof contract> = async (input, context) => {
  const { nowMs, person } = context;
  const { store, keys } = context.ports;
  const token = readTicketToken(keys, input.token, nowMs);
  if (token.kind === 'stale') return refuse('TOKEN_STALE');
  const signUp = token.kind === 'valid' ? await store.get(signUps, token.couponId) : null;
  if (signUp === null || !mayAccess('verifier', person, signUp.groupId)) return refuse('TICKET_NOT_VALID');
  const [form, [line]] = await Promise.all([
    store.get(forms, signUp.formId),
    signUpLines(store, signUp.groupId, [signUp]),
  ]);
  invariant(form !== null && line !== undefined, 'a sign-up has a form');
  const allowed = checkAttending(form.terms, signUp, nowMs);
  const { signUpId, who, places, state, attendedAtMs } = line;
  return accept({
    ...{ signUpId, who, places, state, attendedAtMs },
    formId: form.id,
    groupId: form.groupId,
    title: form.terms.title,
    obstacle: allowed.ok ? null : allowed.code,
  });
};
