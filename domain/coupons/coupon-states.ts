import { accept, refuse, type Result } from '../kernel/result';
import type { CouponState } from './coupon';

/** What may happen to a coupon. Expiry is no event: it is a predicate of time (`phaseOf`). */
export const COUPON_EVENTS = ['redeem', 'undo', 'return', 'void', 'compensate'] as const;

export type CouponEventKind = (typeof COUPON_EVENTS)[number];

/** Every legal edge; whatever is not here is refused and changes nothing (C1). */
export const COUPON_EDGES: Readonly<Record<CouponState, Partial<Record<CouponEventKind, CouponState>>>> = {
  usable: { redeem: 'used', return: 'returned', void: 'void' },
  used: { undo: 'usable' },
  returned: {},
  void: { compensate: 'compensated' },
  compensated: {},
};

/** The state after an event, or `ILLEGAL_STEP`. */
export function stateAfter(state: CouponState, event: CouponEventKind): Result<CouponState, 'ILLEGAL_STEP'> {
  const next = COUPON_EDGES[state][event];
  return next === undefined ? refuse('ILLEGAL_STEP') : accept(next);
}
