import { accept, refuse, type Result } from '../kernel/result';
import { withEvent, type Coupon, type Redemption } from './coupon';
import { stateAfter } from './coupon-states';

/** The verifier's own slip of the finger, and the time another role has to put a mistake right (C5). */
export const OWN_UNDO_MS = 10_000;
export const UNDO_MS = 10 * 60_000;
/** What a one-person shop gets instead of a second person: a day's delay that the member sees (decisions §4). */
export const LONE_UNDO_DELAY_MS = 24 * 3_600_000;

/** `USED_IN_CHAIN`: it comes back when its chain entry is cancelled or lapses, and in no other way. */
export type UndoRefusal = 'NOT_USED' | 'UNDO_TOO_LATE' | 'NEEDS_ANOTHER_ROLE' | 'USED_IN_CHAIN';

export interface UndoRequest {
  readonly coupon: Coupon;
  readonly nowMs: number;
  /** `isManager`: admin of the coupon's group, or owner. */
  readonly by: { readonly memberId: string; readonly isManager: boolean };
}

/**
 * Takes a redemption back: by the verifier within 10 s, by another person who manages within 10 min. Somebody who manages
 * and redeemed it themselves may ask within the same 10 min; the coupon then sleeps for a day before it can be used again,
 * and is valid for at least a day after that.
 */
export function undoRedemption(request: UndoRequest): Result<Coupon, UndoRefusal> {
  const { coupon, nowMs, by } = request;
  const state = stateAfter(coupon.state, 'undo');
  if (!state.ok || coupon.redemption === null) return refuse('NOT_USED');
  if (coupon.redemption.usedIn !== undefined) return refuse('USED_IN_CHAIN');
  const manner = mannerOf(coupon.redemption, request);
  if (!manner.ok) return manner;
  const back = { ...coupon, state: state.value, redeemedBy: '', redemption: null };
  if (manner.value === 'at once') {
    return accept({
      ...back,
      heldUntilMs: 0,
      history: withEvent(coupon, { kind: 'undone', atMs: nowMs, byMemberId: by.memberId }),
    });
  }
  const heldUntilMs = nowMs + LONE_UNDO_DELAY_MS;
  return accept({
    ...back,
    heldUntilMs,
    validUntilMs: Math.max(coupon.validUntilMs, heldUntilMs + LONE_UNDO_DELAY_MS),
    history: withEvent(coupon, { kind: 'undo-requested', atMs: nowMs, byMemberId: by.memberId }),
  });
}

function mannerOf(redemption: Redemption, request: UndoRequest): Result<'at once' | 'after a day', UndoRefusal> {
  const { by } = request;
  const ageMs = Math.max(0, request.nowMs - redemption.atMs);
  const isOwn = redemption.byMemberId === by.memberId;
  if (isOwn && ageMs < OWN_UNDO_MS) return accept('at once');
  if (ageMs >= UNDO_MS) return refuse('UNDO_TOO_LATE', { atMs: redemption.atMs });
  if (!by.isManager) return refuse('NEEDS_ANOTHER_ROLE');
  return accept(isOwn ? 'after a day' : 'at once');
}
