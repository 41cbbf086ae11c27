import type { endForm as contract } from '../../../contracts/sign-ups-staff';
import { accept, refuse } from '../../../domain/kernel/result';
import type { ChangeHandler } from '../../runtime/handler';
import { changeForm } from './change-form';

/** Closes a form before its time. Who signed up stays signed up. */
export const endForm: ChangeHandler<typeof contract> = ({ reason, ...key }, context) =>
  changeForm(context, {
    key,
    verb: 'ended',
    facts: { reason },
    decide: (form) =>
      form.status === 'ended' ? refuse('ENDED') : accept({ ...form, status: 'ended', paused: false, pauseReason: '' }),
  });
