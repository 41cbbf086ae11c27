import { accept, refuse, type Result } from '../kernel/result';
import { phaseOf, withEvent, type Coupon } from './coupon';
import { stateAfter } from './coupon-states';
import { discountOn } from './discount';

/** Why a coupon cannot be used right now. */
export type UnusableRefusal =
  'ALREADY_USED' | 'COUPON_EXPIRED' | 'COUPON_PAUSED' | 'COUPON_EARLY' | 'COUPON_HELD' | 'COUPON_GONE';

export type RedeemRefusal = UnusableRefusal | 'BILL_NEEDED' | 'BELOW_MINIMUM';

/** Somebody at the counter takes a coupon. `billFen` is null when they read the bill by eye. */
export interface RedeemRequest {
  readonly coupon: Coupon;
  readonly pause: Pause;
  readonly nowMs: number;
  readonly byMemberId: string;
  readonly billFen: number | null;
}

/** Who stands behind the counter. */
export interface Taker {
  readonly memberId: string;
  readonly isOwner: boolean;
}

/** Whether the batch is paused at the moment of use (C7), and why. */
export interface Pause {
  readonly paused: boolean;
  readonly pauseReason: string;
}

/** The coupon after it was taken, or why it cannot be. The discount is clamped to [0, bill] (C4). */
export function redeemCoupon(request: RedeemRequest): Result<Coupon, RedeemRefusal> {
  const { coupon, nowMs, byMemberId } = request;
  const usable = checkUsable(coupon, request.pause, nowMs);
  if (!usable.ok) return usable;
  const discount = discountOn(coupon.terms, request.billFen);
  if (!discount.ok) return discount;
  const state = stateAfter(coupon.state, 'redeem');
  if (!state.ok) return refuse('COUPON_GONE');
  const redemption = {
    byMemberId,
    atMs: nowMs,
    placeText: coupon.terms.placeText,
    billFen: request.billFen,
    discountFen: discount.value,
  };
  const history = withEvent(coupon, { kind: 'redeemed', atMs: nowMs, byMemberId });
  return accept({ ...coupon, state: state.value, redeemedBy: byMemberId, redemption, heldUntilMs: 0, history });
}

/** At the counter nobody takes their own coupon, but an owner, whose shop it is: see docs/decisions/0011. */
export function checkTaker(coupon: Pick<Coupon, 'memberId'>, taker: Taker): Result<null, 'COUPON_OWN'> {
  return coupon.memberId === taker.memberId && !taker.isOwner ? refuse('COUPON_OWN') : accept(null);
}

/** Whether a coupon may be used at `nowMs`. A used one says when and where. */
export function checkUsable(coupon: Coupon, pause: Pause, nowMs: number): Result<null, UnusableRefusal> {
  switch (phaseOf(coupon, nowMs)) {
    case 'usable':
      return pause.paused ? refuse('COUPON_PAUSED', { reason: pause.pauseReason }) : accept(null);
    case 'used':
      return refuse('ALREADY_USED', usedDetails(coupon));
    case 'expired':
      return refuse('COUPON_EXPIRED', { untilMs: coupon.validUntilMs });
    case 'early':
      return refuse('COUPON_EARLY', { fromMs: coupon.validFromMs });
    case 'held':
      return refuse('COUPON_HELD', { untilMs: coupon.heldUntilMs });
    default:
      return refuse('COUPON_GONE');
  }
}

function usedDetails(coupon: Coupon): Record<string, string | number> {
  const { redemption } = coupon;
  return redemption === null ? {} : { atMs: redemption.atMs, placeText: redemption.placeText };
}
