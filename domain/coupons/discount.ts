import { accept, refuse, type Result } from '../kernel/result';
import type { Worth } from './batch-terms';

/**
 * What a coupon takes off a bill, in fen, always within [0, bill]. Without a bill (`null`) an amount or a thing counts
 * in full; a percentage needs the bill: `BILL_NEEDED`. Below the minimum spend: `BELOW_MINIMUM`. Parts of a fen are
 * left to the shop.
 */
export function discountOn(
  terms: { readonly worth: Worth; readonly minimumSpendFen: number },
  billFen: number | null,
): Result<number, 'BILL_NEEDED' | 'BELOW_MINIMUM'> {
  const { worth, minimumSpendFen } = terms;
  if (billFen === null) return worth.kind === 'percent' ? refuse('BILL_NEEDED') : accept(faceFen(worth));
  if (billFen < minimumSpendFen) return refuse('BELOW_MINIMUM', { minimumFen: minimumSpendFen, billFen });
  const offFen = worth.kind === 'percent' ? percentOfFen(worth, billFen) : faceFen(worth);
  return accept(Math.max(0, Math.min(offFen, billFen)));
}

/** The most one coupon can be worth, in fen: what a batch risks per coupon. */
export function faceFen(worth: Worth): number {
  if (worth.kind === 'amount') return worth.fen;
  return worth.kind === 'percent' ? worth.capFen : worth.worthFen;
}

function percentOfFen(worth: { readonly percentOff: number; readonly capFen: number }, billFen: number): number {
  return Math.min(Math.floor((billFen * worth.percentOff) / 100), worth.capFen);
}
