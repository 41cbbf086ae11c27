import type { pauseForm as contract } from '../../../contracts/sign-ups-staff';
import { accept, refuse } from '../../../domain/kernel/result';
import type { ChangeHandler } from '../../runtime/handler';
import { changeForm } from './change-form';

/** Nobody signs up for now. Who signed up stays, and whoever waits still moves up. */
export const pauseForm: ChangeHandler<typeof contract> = ({ reason, ...key }, context) =>
  changeForm(context, {
    key,
    verb: 'paused',
    facts: { reason },
    decide: (form) => {
      if (form.status === 'ended') return refuse('ENDED');
      return form.paused ? refuse('ALREADY_PAUSED') : accept({ ...form, paused: true, pauseReason: reason });
    },
  });
