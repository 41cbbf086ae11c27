import type { FormPlaces } from '../../../contracts/sign-up-views';
import { quotasOf, type Counts } from '../../../domain/sign-ups/counts';
import { untilMs } from '../../../domain/sign-ups/form-terms';
import { added } from '../../../domain/sign-ups/places-change';
import {
  CHANGE_SLOTS,
  type CounterField,
  type FormDocument,
  type FormPlacesDocument,
  formPlaces,
  UNLIMITED,
} from '../../documents/sign-ups';
import type { Store } from '../../ports/store';

/** The places of a form that was just published. */
export function placesOf(form: FormDocument): FormPlacesDocument {
  const total = totalOf(form);
  const waitlistMax = form.terms.waitlist?.max ?? 0;
  return {
    ...counters(quotasOf(form.terms.questions)),
    id: form.id,
    schema: 1,
    left: total,
    total,
    changes: [],
    freeSlotCount: CHANGE_SLOTS,
    waiting: [],
    waitingCount: 0,
    freeTurnCount: waitlistMax,
    restlessCount: 0,
    turn: 0,
    paused: form.paused,
    ...timesOf(form),
    waitlistMax,
    edition: form.edition,
  };
}

/**
 * Brings the places up to the edition of their form: pause, end, more places. Exactly once per edition, however many
 * calls try; a call that dies before it is made good by the next one that asks.
 */
export async function followForm(store: Store, form: FormDocument): Promise<void> {
  const places = await store.get(formPlaces, form.id);
  if (places === null || places.edition >= form.edition) return;
  const quotas = quotasOf(form.terms.questions);
  const grown = Object.entries(quotas).map(([key, quota]) => [key, quota - (places[`total_${key}`] ?? 0)] as const);
  const total = totalOf(form);
  const waitlistMax = form.terms.waitlist?.max ?? 0;
  await store.guarded(formPlaces, form.id, {
    where: { equal: { edition: places.edition } },
    patch: {
      set: { edition: form.edition, paused: form.paused, ...timesOf(form), waitlistMax },
      add: added(counters(Object.fromEntries(grown)), {
        left: total - places.total,
        total: total - places.total,
        freeTurnCount: waitlistMax - places.waitlistMax,
        turn: 1,
      }),
    },
  });
}

/** How full a form is, for a screen. */
export function placesView(form: FormDocument, places: FormPlacesDocument): FormPlaces {
  const { left, total, waitingCount } = places;
  return {
    leftCount: isUnlimited(form) ? null : left,
    takenCount: total - left,
    waitingCount,
    optionsLeft: fieldsAfter(places, 'left_'),
    optionsChosen: placesChosen(places),
  };
}

/** How often each option was chosen. */
export const placesChosen = (places: FormPlacesDocument): Counts => fieldsAfter(places, 'chosen_');

export const isUnlimited = (form: Pick<FormDocument, 'terms'>): boolean => form.terms.capacity === null;

const totalOf = (form: FormDocument): number => form.terms.capacity ?? UNLIMITED;

/** An ended form takes nobody, whatever its time says; nobody moves up in one that was called off. */
const timesOf = ({ status, calledOff, terms }: FormDocument) => ({
  closesAtMs: status === 'ended' ? 0 : terms.closesAtMs,
  startsAtMs: calledOff === null ? untilMs(terms, 'start') : 0,
});

function counters(quotas: Counts): Record<CounterField, number> {
  return Object.fromEntries(
    Object.entries(quotas).flatMap(([key, count]) => [
      [`left_${key}`, count],
      [`total_${key}`, count],
    ]),
  );
}

function fieldsAfter(places: FormPlacesDocument, prefix: 'left_' | 'chosen_'): Counts {
  const fields = Object.entries(places).filter(([field]) => field.startsWith(prefix));
  return Object.fromEntries(fields.map(([field, count]) => [field.slice(prefix.length), Number(count)]));
}
