import type { readForm as contract } from '../../../contracts/sign-ups';
import type { ShownPerson } from '../../../contracts/groups';
import { invariant } from '../../../domain/kernel/invariant';
import { accept, refuse } from '../../../domain/kernel/result';
import type { Answers } from '../../../domain/sign-ups/answers';
import { checkAnswers } from '../../../domain/sign-ups/check-answers';
import { isGivenOnce } from '../../../domain/sign-ups/question';
import { type FormDocument, formPlaces, forms, signUps } from '../../documents/sign-ups';
import type { Store } from '../../ports/store';
import type { ReadHandler } from '../../runtime/handler';
import { formFacts, formOf } from './form-of';
import { placesView } from './form-places';
import { mySignUp } from './my-sign-up';
import { openingOf } from './opening-of';
import { signUpIdsOf } from './sign-up-documents';
import { participantsOf } from './participants';

/** Everything a member's page of one form shows. At most eight reads, whatever the number of sign-ups. */
export const readForm: ReadHandler<typeof contract> = async (input, context) => {
  const { ports, nowMs, person } = context;
  const form = await formOf(ports.store, input);
  if (form === null) return refuse('FORM_UNKNOWN');
  const ids = signUpIdsOf(form, person.memberId, nowMs);
  const [places, found, prefill, participants] = await Promise.all([
    ports.store.get(formPlaces, form.id),
    ports.store.getMany(signUps, ids),
    prefillFor(ports.store, form, person.memberId),
    form.terms.showsNames ? participantsOf(ports.store, form) : Promise.resolve<readonly ShownPerson[]>([]),
  ]);
  invariant(places !== null, 'a form has places');
  const mine = found.filter((signUp) => signUp !== null);
  return accept({
    form: formFacts(form),
    places: placesView(form, places),
    opening: openingOf(form, places, { mine, nowMs }),
    mine: mine.map((signUp) => mySignUp(form, places, signUp)),
    prefill,
    participants,
    nowMs,
  });
};

/** What the member answered last in this group, where a question of this form is the same and the answer still fits. */
async function prefillFor(store: Store, form: FormDocument, memberId: string): Promise<Answers> {
  const order = { field: 'order', direction: 'down' } as const;
  const [last] = await store.query(signUps, { equal: { groupId: form.groupId, memberId }, order, limit: 1 });
  if (last === undefined || Object.keys(last.answers).length === 0) return {};
  const then = last.formId === form.id ? form : await store.get(forms, last.formId);
  const same = form.terms.questions.filter(({ id, kind, title }) =>
    then?.terms.questions.some((question) => question.id === id && question.kind === kind && question.title === title),
  );
  const unsettled = same.filter(({ kind }) => kind !== 'consent' && kind !== 'slot' && !isGivenOnce(kind));
  return checkAnswers(
    unsettled.map((question) => ({ ...question, showIf: null })),
    last.answers,
  ).clean;
}
