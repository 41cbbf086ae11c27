import { CHAIN_LIMITS } from '@domain/chains/chain-limits';
import { fenOf, type ChainForm, type ItemForm, type PointForm, type SkuForm } from './chain-form';
import { isDeliveryOpen } from './delivery-form';

/** The parts of the form that can be wrong. */
export type FormField = 'title' | 'items' | 'closesAtMs' | 'threshold' | 'points' | 'questions' | 'paymentText';

/** The first place where something is missing; null when the rules may judge. */
export function gapOfForm(form: ChainForm): FormField | null {
  if (form.title.trim() === '') return 'title';
  if (form.items.length === 0 || form.items.some(isItemOpen)) return 'items';
  if (form.by !== 'none' && !isWithin(form.count, CHAIN_LIMITS.stockMax)) return 'threshold';
  if (form.points.length === 0 || form.points.some(isPointOpen)) return 'points';
  if (form.questions.some(({ label }) => label.trim() === '')) return 'questions';
  return form.paymentText.trim() === '' ? 'paymentText' : null;
}

/** Whether something of a thing is still to be filled in. */
export const isItemOpen = ({ title, skus }: ItemForm): boolean =>
  title.trim() === '' || skus.length === 0 || skus.some(isSkuOpen);

/** Whether something of a place is still to be filled in. */
export const isPointOpen = ({ name, delivery }: PointForm): boolean =>
  name.trim() === '' || (delivery != null && isDeliveryOpen(delivery));

const isSkuOpen = ({ yuan, tiers }: SkuForm): boolean =>
  !isWithin(fenOf(yuan), CHAIN_LIMITS.priceFenMax) ||
  tiers.some((tier) => !isWithin(tier.count, CHAIN_LIMITS.stockMax) || fenOf(tier.yuan) === 0);

const isWithin = (value: number | null, max: number) => value !== null && value >= 1 && value <= max;

/** Where on the page the field of a refusal stands. */
export function placeOf(field: unknown): FormField {
  const named = typeof field === 'string' ? (field.replace(/^terms\./, '').split('.')[0] ?? '') : '';
  const known: readonly FormField[] = [
    'title',
    'items',
    'closesAtMs',
    'threshold',
    'points',
    'questions',
    'paymentText',
  ];
  return known.find((each) => each === named) ?? 'title';
}
