import type { ChainTerms } from '@domain/chains/chain-terms';
import { Field } from '@/ui/field/field';
import { Chips } from '@/ui/field/select';
import { slotWords } from '../slot-words';
import { PASTE_WORDS } from './pick-up-copy';

/** Where and when something is picked up, by place in the terms. */
export interface Place {
  readonly point: number;
  readonly slot: number | null;
}

/** The time that is meant without asking: the first where there are any. */
export const placeAt = (terms: Pick<ChainTerms, 'points'>, point: number): Place => ({
  point,
  slot: (terms.points[point]?.slots.length ?? 0) === 0 ? null : 0,
});

interface PlaceChipsProps {
  readonly terms: Pick<ChainTerms, 'points'>;
  readonly nowMs: number;
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
}

/** One of the chain's places and, where it has several, one of its times. Nothing where there is no choice. */
export function PlaceChips({ terms, nowMs, place, onPlace }: PlaceChipsProps) {
  const slots = terms.points[place.point]?.slots ?? [];
  return (
    <>
      {terms.points.length > 1 && (
        <Field label={PASTE_WORDS.point}>
          <Chips
            isSingle
            options={terms.points.map(({ name }, at) => ({ value: String(at), label: name }))}
            chosen={[String(place.point)]}
            onToggle={(value) => {
              onPlace(placeAt(terms, Number(value)));
            }}
          />
        </Field>
      )}
      {slots.length > 1 && (
        <Field label={PASTE_WORDS.slot}>
          <Chips
            isSingle
            options={slots.map((slot, at) => ({ value: String(at), label: slotWords(slot, nowMs) }))}
            chosen={[String(place.slot)]}
            onToggle={(value) => {
              onPlace({ ...place, slot: Number(value) });
            }}
          />
        </Field>
      )}
    </>
  );
}
