import type { readCampaign as contract } from '../../../contracts/sign-ups-staff';
import { invariant } from '../../../domain/kernel/invariant';
import { accept, refuse } from '../../../domain/kernel/result';
import { SIGN_UP_STATES, type SignUpState } from '../../../domain/sign-ups/sign-up';
import { formPlaces, signUps } from '../../documents/sign-ups';
import type { ReadHandler } from '../../runtime/handler';
import { formFacts, formOf } from './form-of';
import { placesView } from './form-places';

/** One campaign's figures: places and options as they stand, and how many sign-ups are in each state. */
export const readCampaign: ReadHandler<typeof contract> = async (input, context) => {
  const { store } = context.ports;
  const form = await formOf(store, input);
  if (form === null) return refuse('FORM_UNKNOWN');
  const [places, attendedCount, ...counts] = await Promise.all([
    store.get(formPlaces, form.id),
    store.count(signUps, { equal: { formId: form.id, attended: true } }),
    ...SIGN_UP_STATES.map((state) => store.count(signUps, { equal: { formId: form.id, state } })),
  ]);
  invariant(places !== null, 'a form has places');
  return accept({
    form: formFacts(form),
    places: placesView(form, places),
    counts: Object.fromEntries(SIGN_UP_STATES.map((state, index) => [state, counts[index] ?? 0])) as Record<
      SignUpState,
      number
    >,
    attendedCount,
    nowMs: context.nowMs,
  });
};
