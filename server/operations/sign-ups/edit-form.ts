import type { editForm as contract } from '../../../contracts/sign-ups-staff';
import { accept, refuse } from '../../../domain/kernel/result';
import { checkEdit, fixedWhere } from '../../../domain/sign-ups/check-edit';
import { checkTerms } from '../../../domain/sign-ups/check-terms';
import { readTurn } from '../../../domain/sign-ups/waitlist';
import { type FormPlacesDocument, formPlaces } from '../../documents/sign-ups';
import type { ChangeHandler } from '../../runtime/handler';
import { changeForm } from './change-form';
import { placesChosen } from './form-places';

/** Changes a published form, as far as nobody's promise shrinks. */
export const editForm: ChangeHandler<typeof contract> = async ({ terms, edition, ...key }, context) => {
  const places = await context.ports.store.get(formPlaces, key.formId);
  const chosen = places === null ? [] : chosenIn(places);
  return changeForm(context, {
    key,
    verb: 'edited',
    decide: (form) => {
      if (form.status === 'ended') return refuse('ENDED');
      if (edition !== undefined && edition !== form.edition) return refuse('FORM_CHANGED', { edition: form.edition });
      const checked = checkTerms(terms, Math.min(context.nowMs, terms.closesAtMs - 1));
      if (!checked.ok) return checked;
      const allowed = checkEdit(
        form.terms,
        terms,
        fixedWhere((option) => chosen.includes(option)),
      );
      return allowed.ok ? accept({ ...form, terms }) : allowed;
    },
  });
};

/** Options that somebody chose, or waits for. */
const chosenIn = (places: FormPlacesDocument): readonly string[] => [
  ...Object.entries(placesChosen(places)).flatMap(([key, count]) => (count > 0 ? [key] : [])),
  ...places.waiting.flatMap((turn) => readTurn(turn).chosen),
];
