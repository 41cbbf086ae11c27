import type { Counts } from '../../../domain/sign-ups/counts';
import type { PlacesChange } from '../../../domain/sign-ups/places-change';
import { firstWhoFits, fits } from '../../../domain/sign-ups/waitlist';
import type { FormPlacesDocument } from '../../documents/sign-ups';
import type { Store } from '../../ports/store';
import { beginChange, type BeginsIf, placesIn } from './places-change';

/** How often places that move are looked at again before the caller is asked to try again. */
const LOOKS_MAX = 5;

/**
 * Begins a change that takes places, unless somebody who waits would get them first. One request while nobody waits; else
 * the places are taken as they were seen, since `turn` grows with whatever comes free. Null when it has begun, otherwise the
 * places that did not allow it, as they were seen after the first try.
 */
export async function beginTaking(
  store: Store,
  formId: string,
  { change, onlyIf = {} }: { readonly change: PlacesChange; readonly onlyIf?: BeginsIf },
): Promise<FormPlacesDocument | null> {
  const beginIf = (equal: BeginsIf['equal']) =>
    beginChange(store, formId, { change, onlyIf: { ...onlyIf, equal: { ...onlyIf.equal, ...equal } } });
  if (await beginIf({ waitingCount: 0 })) return null;
  let places = await placesIn(store, formId);
  for (let look = 0; look < LOOKS_MAX; look += 1) {
    if (places.waitingCount === 0 || !mayTake(places, change.takes)) return places;
    const { turn, waitingCount } = places;
    if (await beginIf({ turn, waitingCount })) return null;
    places = await placesIn(store, formId);
  }
  return places;
}

/** Whether places can be had that nobody waits for: those who wait lack others, or more. */
export const mayTake = (places: FormPlacesDocument, needs: Counts): boolean => fits(needs, places) && isFree(places);

/** Whether nobody who waits could have what is left. */
export const isFree = (places: FormPlacesDocument): boolean => firstWhoFits(places.waiting, places) === null;
