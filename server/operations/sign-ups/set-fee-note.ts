import type { setFeeNote as contract } from '../../../contracts/sign-ups-staff';
import { accept } from '../../../domain/kernel/result';
import type { ChangeHandler } from '../../runtime/handler';
import { changeForm } from './change-form';

/** What this event cost and how it is shared: known after it, so an ended form takes it, too. */
export const setFeeNote: ChangeHandler<typeof contract> = ({ feeNote, ...key }, context) =>
  changeForm(context, {
    key,
    verb: 'fee',
    decide: (form) => accept({ ...form, terms: { ...form.terms, feeNote } }),
  });
