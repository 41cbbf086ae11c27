import type { readDoor as contract } from '../../../contracts/sign-ups-door';
import { accept, refuse } from '../../../domain/kernel/result';
import { checkDay } from '../../../domain/sign-ups/attendance';
import { signUps } from '../../documents/sign-ups';
import type { ReadHandler } from '../../runtime/handler';
import { doorCode } from './door-code';
import { formOf } from './form-of';

/** What stands at the door: the code of the day, and how many are in. Three reads besides the door's own. */
export const readDoor: ReadHandler<typeof contract> = async (input, context) => {
  const { store, keys } = context.ports;
  const { nowMs } = context;
  const form = await formOf(store, input);
  if (form === null) return refuse('FORM_UNKNOWN');
  const [attendedCount, confirmedCount] = await Promise.all([
    store.count(signUps, { equal: { formId: form.id, attended: true } }),
    store.count(signUps, { equal: { formId: form.id, state: 'confirmed' } }),
  ]);
  const { title, event, selfCheckIn } = form.terms;
  const isOn = selfCheckIn && checkDay(form.terms, nowMs).ok;
  const code = isOn ? doorCode(keys, form.id, nowMs) : null;
  return accept({ formId: form.id, title, event, selfCheckIn, code, attendedCount, confirmedCount, nowMs });
};
