import type { resumeForm as contract } from '../../../contracts/sign-ups-staff';
import { accept, refuse } from '../../../domain/kernel/result';
import type { ChangeHandler } from '../../runtime/handler';
import { changeForm } from './change-form';

export const resumeForm: ChangeHandler<typeof contract> = (key, context) =>
  changeForm(context, {
    key,
    verb: 'resumed',
    decide: (form) => {
      if (form.status === 'ended') return refuse('ENDED');
      return form.paused ? accept({ ...form, paused: false, pauseReason: '' }) : refuse('NOT_PAUSED');
    },
  });
