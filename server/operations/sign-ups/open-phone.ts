import type { openPhone as contract } from '../../../contracts/sign-ups';
import { accept, refuse } from '../../../domain/kernel/result';
import type { ReadHandler } from '../../runtime/handler';
import { formOf } from './form-of';

/** The caller's own number, for a form that asks for one. Nothing is kept: it goes in with the answers or not at all. */
export const openPhone: ReadHandler<typeof contract> = async ({ code, ...key }, context) => {
  const { ports, caller } = context;
  const form = await formOf(ports.store, key);
  if (form === null) return refuse('FORM_UNKNOWN');
  if (!form.terms.questions.some(({ kind }) => kind === 'phone')) return refuse('PHONE_NOT_OPENED');
  const phone = await ports.phoneNumbers.open({ code, personId: caller.personId });
  return phone === null ? refuse('PHONE_NOT_OPENED') : accept({ phone });
};
