import { invariant } from '../../../domain/kernel/invariant';
import { refuse, type Refused } from '../../../domain/kernel/result';
import type { Question } from '../../../domain/sign-ups/question';
import { optionsOf } from '../../../domain/sign-ups/question';
import { optionKey } from '../../../domain/sign-ups/counts';
import { type FormDocument, type FormPlacesDocument, formPlaces, type SignUpDocument } from '../../documents/sign-ups';
import type { Store } from '../../ports/store';
import { followForm } from './form-places';
import { settleDeadCalls } from './settle-call';

/**
 * Why the places did not allow it. Nothing left but changes under way is `TRY_AGAIN`, never `FULL`: one of them may come
 * free; so are places that have not caught up with their form. What dead calls hold is settled on the way, so that trying
 * again meets what is really left.
 */
export async function whyNoPlace(
  store: Store,
  form: FormDocument,
  { needs, nowMs }: Pick<SignUpDocument, 'needs'> & { readonly nowMs: number },
): Promise<Refused<'TRY_AGAIN' | 'FULL' | 'OPTION_FULL'>> {
  const places = await store.get(formPlaces, form.id);
  invariant(places !== null, 'a form has places');
  if (places.edition < form.edition) {
    await followForm(store, form);
    return refuse('TRY_AGAIN');
  }
  const short = shortField(needs, places);
  if (places.waitingCount === 0 && (short === null || places.changes.length > 0)) {
    await settleDeadCalls(store, places, nowMs);
    return refuse('TRY_AGAIN');
  }
  const waitlist = form.terms.waitlist !== null && places.freeTurnCount > 0 ? 1 : 0;
  const option = short === null ? null : optionOf(form.terms.questions, short);
  if (option === null) return refuse('FULL', { leftCount: leftFor(places), waitlist });
  return refuse('OPTION_FULL', { ...option, leftCount: countIn(places, short ?? ''), waitlist });
}

const shortField = (needs: SignUpDocument['needs'], places: FormPlacesDocument): string | null =>
  Object.entries(needs).find(([field, count]) => countIn(places, field) < count)?.[0] ?? null;

function countIn(places: FormPlacesDocument, field: string): number {
  const count = (places as unknown as Readonly<Record<string, unknown>>)[field];
  return typeof count === 'number' ? count : 0;
}

/** Places that nobody waits for. */
const leftFor = ({ left, waitingCount }: FormPlacesDocument): number => (waitingCount > 0 ? 0 : left);

function optionOf(questions: readonly Question[], field: string): { field: string; option: string } | null {
  for (const question of questions) {
    const option = optionsOf(question).find(({ id }) => `left_${optionKey(question.id, id)}` === field);
    if (option !== undefined) return { field: question.id, option: option.id };
  }
  return null;
}
