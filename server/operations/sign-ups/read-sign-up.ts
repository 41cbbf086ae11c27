import type { readSignUp as contract } from '../../../contracts/sign-ups';
import type { SignUpPage } from '../../../contracts/sign-up-views';
import { invariant } from '../../../domain/kernel/invariant';
import { accept, refuse } from '../../../domain/kernel/result';
import { erasureDay } from '../../../domain/sign-ups/form-terms';
import { type FormDocument, formPlaces, forms, type SignUpDocument, signUps } from '../../documents/sign-ups';
import { regularId, regulars, seriesOfEvents } from '../../documents/sign-up-series';
import type { Store } from '../../ports/store';
import type { ReadHandler } from '../../runtime/handler';
import { formFacts } from './form-of';
import { looksAt } from './looks';
import { mySignUp } from './my-sign-up';
import { isOver } from './series-of';
import { ticketTokens } from './ticket';

/** A sign-up with its ticket. Nobody but its member gets an answer. */
export const readSignUp: ReadHandler<typeof contract> = async (input, context) => {
  const { nowMs, person } = context;
  const { store, keys } = context.ports;
  const signUp = await store.get(signUps, input.signUpId);
  if (signUp?.memberId !== person.memberId) return refuse('SIGN_UP_UNKNOWN');
  const [form, places, looks] = await Promise.all([
    store.get(forms, signUp.formId),
    store.get(formPlaces, signUp.formId),
    looksAt(store, signUp),
  ]);
  invariant(form !== null, 'a sign-up has a form');
  const hasTicket = signUp.state === 'confirmed' && signUp.attendance === null && form.terms.event !== null;
  return accept({
    form: formFacts(form),
    mine: mySignUp(form, places, signUp),
    tokens: hasTicket ? ticketTokens(keys, signUp.id, nowMs) : [],
    erasures: erasuresOf(form, signUp),
    looks,
    isRegular: await isRegular(store, form, person.memberId),
    nowMs,
  });
};

/** Two requests for a session of a weekly event, none otherwise. */
async function isRegular(store: Store, { seriesId }: FormDocument, memberId: string): Promise<boolean | null> {
  if (seriesId === null) return null;
  const [series, regular] = await Promise.all([
    store.get(seriesOfEvents, seriesId),
    store.get(regulars, regularId(seriesId, memberId)),
  ]);
  return series === null || isOver(series) ? null : regular !== null;
}

function erasuresOf({ terms }: FormDocument, { answers, erased }: SignUpDocument): SignUpPage['erasures'] {
  return terms.questions
    .filter(({ id }) => id in answers || erased.includes(id))
    .map((question) => ({
      questionId: question.id,
      day: erasureDay(terms, question),
      done: erased.includes(question.id),
    }));
}
