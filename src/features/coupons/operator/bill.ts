import type { Inspection } from '../../../../contracts/coupon-views';
import { discountOn } from '@domain/coupons/discount';
import { lackingWords, REDEEM_WORDS } from './redeem-copy';

/** What the till says, in fen; null while nobody typed it. */
export interface Bill {
  readonly billFen: number | null;
}

export const NO_BILL: Bill = { billFen: null };

type Priced = Pick<Inspection, 'worth' | 'minimumSpendFen'>;

/** Whether the bill matters for this coupon. */
export function needsBill({ worth, minimumSpendFen }: Priced): boolean {
  return worth.kind === 'percent' || minimumSpendFen > 0;
}

/** Why it cannot be confirmed with this bill, as the label of the button; undefined when it can. */
export function confirmHindrance(coupon: Priced, { billFen }: Bill): string | undefined {
  const discount = discountOn(coupon, billFen);
  if (discount.ok) return undefined;
  return discount.code === 'BILL_NEEDED' ? REDEEM_WORDS.billFirst : lackingWords(coupon.minimumSpendFen, billFen ?? 0);
}

/** What the coupon takes off this bill, in fen; null where that is not known yet or not money. */
export function knownDiscountFen(coupon: Priced, billFen: number | null): number | null {
  if (coupon.worth.kind === 'item') return null;
  const discount = discountOn(coupon, billFen);
  return discount.ok ? discount.value : null;
}

/** Refusals after which the same press may still go through. */
const MAY_REPEAT: readonly string[] = [
  'OFFLINE',
  'UNDECIDED',
  'TRY_AGAIN',
  'SLOW_DOWN',
  'INTERNAL',
  'BILL_NEEDED',
  'BELOW_MINIMUM',
];

/** Whether a refusal ends this look: only another scan can help. */
export function isSettled(code: string | undefined): boolean {
  return code !== undefined && !MAY_REPEAT.includes(code);
}
