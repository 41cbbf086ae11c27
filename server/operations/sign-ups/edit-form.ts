import type { editForm as contract } from '../../../contracts/sign-ups-staff';
import { accept, refuse } from '../../../domain/kernel/result';
import { checkEdit } from '../../../domain/sign-ups/check-edit';
import { checkTerms } from '../../../domain/sign-ups/check-terms';
import type { ChangeHandler } from '../../runtime/handler';
import { changeForm } from './change-form';

/** Changes a published form, as far as nobody's promise shrinks. */
export const editForm: ChangeHandler<typeof contract> = ({ terms, ...key }, context) =>
  changeForm(context, {
    key,
    verb: 'edited',
    decide: (form) => {
      if (form.status === 'ended') return refuse('ENDED');
      const checked = checkTerms(terms, Math.min(context.nowMs, terms.closesAtMs - 1));
      if (!checked.ok) return checked;
      const allowed = checkEdit(form.terms, terms);
      return allowed.ok ? accept({ ...form, terms }) : allowed;
    },
  });
