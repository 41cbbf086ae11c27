import { accept, refuse, type Result } from '../kernel/result';
import { CHAIN_LIMITS } from './chain-limits';
import type { PaymentNote } from './entry';

/** What was noted of one entry's money. */
export interface Noted {
  readonly paidFen: number;
  readonly refundedFen: number;
  readonly payments: readonly PaymentNote[];
}

/** Notes money; never more back than came in, never more undone than was noted (I16). */
export function notePayment(noted: Noted, note: PaymentNote): Result<Noted, 'TOO_MUCH' | 'TOO_MANY_NOTES'> {
  const max = CHAIN_LIMITS.paymentsPerEntryMax;
  if (noted.payments.length >= max) return refuse('TOO_MANY_NOTES', { max });
  const maxFen = mostOf(noted, note.kind);
  if (note.fen > maxFen) return refuse('TOO_MUCH', { maxFen });
  const [paid, refunded] = EFFECT[note.kind];
  return accept({
    paidFen: noted.paidFen + paid * note.fen,
    refundedFen: noted.refundedFen + refunded * note.fen,
    payments: [...noted.payments, note],
  });
}

const EFFECT: Readonly<Record<PaymentNote['kind'], readonly [paid: number, refunded: number]>> = {
  paid: [1, 0],
  refunded: [0, 1],
  'paid-undone': [-1, 0],
  'refund-undone': [0, -1],
};

function mostOf({ paidFen, refundedFen }: Noted, kind: PaymentNote['kind']): number {
  if (kind === 'paid') return CHAIN_LIMITS.priceFenMax;
  return kind === 'refund-undone' ? refundedFen : paidFen - refundedFen;
}
