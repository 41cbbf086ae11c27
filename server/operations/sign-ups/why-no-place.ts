import { refuse, type Refused } from '../../../domain/kernel/result';
import { type PlacesChange, recordOf } from '../../../domain/sign-ups/places-change';
import type { Question } from '../../../domain/sign-ups/question';
import { optionsOf } from '../../../domain/sign-ups/question';
import { optionKey, quotasOf } from '../../../domain/sign-ups/counts';
import { type FormDocument, type FormPlacesDocument, type SignUpDocument } from '../../documents/sign-ups';
import type { Store } from '../../ports/store';
import { isFree } from './begin-taking';
import { followForm } from './form-places';
import { openChanges } from './places-change';
import { settleDeadCalls } from './settle-call';

interface NoPlace extends Pick<SignUpDocument, 'needs'> {
  /** As they were when they did not allow it. */
  readonly places: FormPlacesDocument;
  readonly nowMs: number;
  readonly operationId?: string;
}

/**
 * Why the places did not allow it. Nothing left but changes under way is `TRY_AGAIN`, never `FULL`: one of them may come
 * free; so are places that have not caught up with their form. What dead calls hold is settled on the way, so that trying
 * again meets what is really left. `details.waitlist` is 1 where `operationId` may still wait: a turn is free, or an earlier
 * attempt at it holds one.
 */
export async function whyNoPlace(
  store: Store,
  form: FormDocument,
  { places, needs, nowMs, operationId = '' }: NoPlace,
): Promise<Refused<'TRY_AGAIN' | 'FULL' | 'OPTION_FULL'>> {
  if (places.edition < form.edition) {
    await followForm(store, form);
    return refuse('TRY_AGAIN');
  }
  const short = shortField(needs, places);
  if (isUndecided(places, short)) {
    await settleDeadCalls(store, places, nowMs);
    return refuse('TRY_AGAIN');
  }
  const waitlist = form.terms.waitlist !== null && mayWait(places, operationId) ? 1 : 0;
  const option = short === null ? null : optionOf(form.terms.questions, short);
  if (option === null) return refuse('FULL', { leftCount: leftFor(places), waitlist });
  return refuse('OPTION_FULL', { ...option, leftCount: countIn(places, short ?? ''), waitlist });
}

/**
 * A party that is larger than all there is of an option: waiting would lead to nothing. Null for one that can fit. The form's
 * own capacity holds every party that may come (`checkTerms`).
 */
export function neverEnough({ terms }: FormDocument, needs: SignUpDocument['needs']): Refused<'OPTION_FULL'> | null {
  for (const [key, quota] of Object.entries(quotasOf(terms.questions))) {
    const option = optionOf(terms.questions, `left_${key}`);
    if ((needs[`left_${key}`] ?? 0) <= quota || option === null) continue;
    return refuse('OPTION_FULL', { ...option, leftCount: quota, waitlist: 0 });
  }
  return null;
}

/** Enough is left and nobody comes first, or a change under way may give back what is missing. */
const isUndecided = (places: FormPlacesDocument, short: string | null): boolean =>
  short === null
    ? isFree(places)
    : places.waitingCount === 0 && openChanges(places).some((open) => mayGive(open, short));

const mayGive = ({ takes, adds }: PlacesChange, field: string): boolean =>
  (takes[field] ?? 0) > 0 || (adds[field] ?? 0) > 0;

const shortField = (needs: SignUpDocument['needs'], places: FormPlacesDocument): string | null =>
  Object.entries(needs).find(([field, count]) => countIn(places, field) < count)?.[0] ?? null;

function countIn(places: FormPlacesDocument, field: string): number {
  const count = (places as unknown as Readonly<Record<string, unknown>>)[field];
  return typeof count === 'number' ? count : 0;
}

const mayWait = (places: FormPlacesDocument, operationId: string): boolean =>
  places.freeTurnCount > 0 || openChanges(places).some(({ id }) => recordOf(id) === operationId);

/** Places that nobody waits for. */
const leftFor = (places: FormPlacesDocument): number => (places.left > 0 && isFree(places) ? places.left : 0);

function optionOf(questions: readonly Question[], field: string): { field: string; option: string } | null {
  for (const question of questions) {
    const option = optionsOf(question).find(({ id }) => `left_${optionKey(question.id, id)}` === field);
    if (option !== undefined) return { field: question.id, option: option.id };
  }
  return null;
}
