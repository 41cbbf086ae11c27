import { accept, refuse, type Result } from '../kernel/result';
import { withEvent, type Coupon } from './coupon';
import { stateAfter } from './coupon-states';

const DAY_MS = 86_400_000;
/** A coupon whose time ran out while it was tied up in something that fell through lives on so long, as points do (Y2). */
export const RESTORED_MS = 7 * DAY_MS;

/** A used coupon comes back because what it was used in fell through. `NOT_USED`: it was not used in that. */
export function restoreCoupon(coupon: Coupon, usedIn: string, nowMs: number): Result<Coupon, 'NOT_USED'> {
  const state = stateAfter(coupon.state, 'undo');
  if (!state.ok || coupon.redemption?.usedIn !== usedIn) return refuse('NOT_USED');
  const validUntilMs = coupon.validUntilMs > nowMs ? coupon.validUntilMs : nowMs + RESTORED_MS;
  return accept({
    ...coupon,
    state: state.value,
    redemption: null,
    validUntilMs,
    history: withEvent(coupon, { kind: 'undone', atMs: nowMs, byMemberId: coupon.memberId }),
  });
}
