import type { addWalkIn as contract } from '../../../contracts/sign-ups-door';
import { refuse } from '../../../domain/kernel/result';
import { checkDay } from '../../../domain/sign-ups/attendance';
import type { ChangeHandler } from '../../runtime/handler';
import { formOf } from './form-of';
import { walkIn } from './walk-in';

/** A verifier adds somebody who has no phone at hand. */
export const addWalkIn: ChangeHandler<typeof contract> = async (input, context) => {
  const { ports, nowMs, person, operationId } = context;
  const form = await formOf(ports.store, input);
  if (form === null) return refuse('FORM_UNKNOWN');
  if (!form.terms.walkIns || form.calledOff !== null)
    return context.decide(() => Promise.resolve(refuse('NO_WALK_INS')));
  const today = checkDay(form.terms, nowMs);
  if (!today.ok) return context.decide(() => Promise.resolve(today));
  const id = `${form.id}:walk-in:${operationId.slice(3, 25)}`;
  const { name, places } = input;
  return walkIn(context, form, { id, before: null, memberId: '', name, places, byMemberId: person.memberId });
};
