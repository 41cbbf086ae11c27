import { accept, refuse, type Result } from '../kernel/result';
import { phaseOf, withEvent, type Coupon, type Origin } from './coupon';
import { stateAfter } from './coupon-states';

export type ReturnRefusal = 'ALREADY_USED' | 'COUPON_EXPIRED' | 'NOT_RETURNABLE' | 'COUPON_GONE' | 'COUPON_HELD';

/** An unused coupon given back, and the purchase whose points go back to the lots they came from (Y2). */
export interface ReturnedCoupon {
  readonly coupon: Coupon;
  readonly origin: Extract<Origin, { kind: 'exchange' }>;
}

/** Gives an unused coupon back for its points, while it is valid; also before it becomes valid and while it is paused. */
export function returnCoupon(coupon: Coupon, nowMs: number): Result<ReturnedCoupon, ReturnRefusal> {
  const { origin } = coupon;
  const phase = phaseOf(coupon, nowMs);
  if (phase === 'used')
    return refuse('ALREADY_USED', coupon.redemption === null ? {} : { atMs: coupon.redemption.atMs });
  if (phase === 'expired') return refuse('COUPON_EXPIRED', { untilMs: coupon.validUntilMs });
  if (phase === 'held') return refuse('COUPON_HELD', { untilMs: coupon.heldUntilMs });
  const state = stateAfter(coupon.state, 'return');
  if (!state.ok) return refuse('COUPON_GONE');
  if (origin.kind !== 'exchange' || !coupon.terms.returnable) return refuse('NOT_RETURNABLE');
  const history = withEvent(coupon, { kind: 'returned', atMs: nowMs, byMemberId: coupon.memberId });
  return accept({ coupon: { ...coupon, state: state.value, history }, origin });
}
