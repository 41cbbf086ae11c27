import type { RunPage } from '../../../../contracts/chain-staff-views';
import { instantOf, itemOf, momentOf, pointOf, type ItemForm, type Moment, type PointForm } from './chain-form';
import { EDIT_WORDS } from './edit-copy';
import { isItemOpen, isPointOpen } from './form-gaps';

/** What is added to a running chain, as it is being filled in. */
export interface Additions {
  readonly text: string;
  readonly closes: Moment;
  /** By sku number. */
  readonly moreStock: Readonly<Record<number, number | null>>;
  readonly moreItems: readonly ItemForm[];
  readonly morePoints: readonly PointForm[];
}

export const nothingAdded = ({ terms, closesAtMs }: RunPage): Additions => ({
  text: terms.text,
  closes: momentOf(closesAtMs),
  moreStock: {},
  moreItems: [],
  morePoints: [],
});

/** What of it is still to be filled in, in words; null when the server may judge. */
export function gapOfAdditions({ moreItems, morePoints }: Additions): string | null {
  if (moreItems.some(isItemOpen)) return EDIT_WORDS.missing.items;
  return morePoints.some(isPointOpen) ? EDIT_WORDS.missing.points : null;
}

/** Only what differs is sent. */
export function additionsOf(form: Additions, { terms, closesAtMs }: Pick<RunPage, 'terms' | 'closesAtMs'>) {
  const { text, closes, moreStock, moreItems, morePoints } = form;
  const laterMs = instantOf(closes);
  return {
    ...(text.trim() === terms.text ? {} : { text: text.trim() }),
    ...(laterMs === closesAtMs ? {} : { closesAtMs: laterMs }),
    moreStock: Object.entries(moreStock).flatMap(([sku, moreCount]) =>
      moreCount === null || moreCount === 0 ? [] : [{ sku: Number(sku), moreCount }],
    ),
    moreItems: moreItems.map(itemOf),
    morePoints: morePoints.map(pointOf),
  };
}
