import { redeemCoupon } from '../../../domain/coupons/redeem-coupon';
import { restoreCoupon } from '../../../domain/coupons/restore-coupon';
import { invariant } from '../../../domain/kernel/invariant';
import { accept, refuse, type Result } from '../../../domain/kernel/result';
import { couponBatches, couponDocument, coupons } from '../../documents/coupons';
import type { Transaction } from '../../ports/store';

/** A coupon that something other than the counter uses, and what that is. */
export interface Tie {
  readonly couponId: string;
  readonly memberId: string;
  readonly groupId: string;
  /** As in `chain-entry:{id}`. */
  readonly usedIn: string;
  /** What the wallet says it was used for. */
  readonly title: string;
  readonly nowMs: number;
}

/** A decided write, so that a refusal elsewhere in the same transaction still finds nothing written. */
export type Write = (tx: Transaction) => Promise<void>;

/**
 * Uses a coupon of the caller's on a bill without a counter. The pause is read in the same transaction (C7). Two requests,
 * and one to write. `COUPON_GONE`: not theirs, of another group, or not usable now.
 */
export async function tieCoupon(
  tx: Transaction,
  tie: Tie & { readonly billFen: number },
): Promise<Result<Write, 'COUPON_GONE'>> {
  const coupon = await tx.get(coupons, tie.couponId);
  if (coupon?.memberId !== tie.memberId) return refuse('COUPON_GONE');
  if (coupon.groupId !== null && coupon.groupId !== tie.groupId) return refuse('COUPON_GONE');
  const batch = await tx.get(couponBatches, coupon.batchId);
  invariant(batch !== null, 'a coupon has a batch');
  const { version: _, ...stored } = coupon;
  const { nowMs, memberId, billFen } = tie;
  const used = redeemCoupon({ coupon: stored, pause: batch, nowMs, byMemberId: memberId, billFen });
  if (!used.ok || used.value.redemption === null) return refuse('COUPON_GONE');
  const redemption = { ...used.value.redemption, placeText: tie.title, usedIn: tie.usedIn };
  // Nobody's counter took it, so it stands in nobody's list of what they redeemed.
  const next = couponDocument(coupon.id, { ...used.value, redeemedBy: '', redemption }, nowMs);
  return accept((writing) => writing.replace(coupons, coupon, next));
}

/** Gives a tied coupon back; null when it is not tied to this (any more). One request, and one to write. */
export async function untieCoupon(
  tx: Transaction,
  tie: Pick<Tie, 'couponId' | 'usedIn' | 'nowMs'>,
): Promise<Write | null> {
  const coupon = await tx.get(coupons, tie.couponId);
  if (coupon === null) return null;
  const { version: _, ...stored } = coupon;
  const restored = restoreCoupon(stored, tie.usedIn, tie.nowMs);
  if (!restored.ok) return null;
  const next = couponDocument(coupon.id, restored.value, tie.nowMs);
  return (writing) => writing.replace(coupons, coupon, next);
}
