import { takeTurn } from '../../../domain/coupons/claim-coupon';
import { newCoupon } from '../../../domain/coupons/new-coupon';
import type { AccountDocument } from '../../documents/accounts';
import { type BoardPrizeDocument, runId } from '../../documents/boards';
import { couponBatches, couponDocument, type CouponDocument, couponId } from '../../documents/coupons';
import type { Keys } from '../../ports/keys';
import type { Transaction } from '../../ports/store';
import { codeForNewCoupon } from '../coupons/coupon-code';
import { unitId } from './prize-units';

/** A coupon that is won, with what it changes on its winner's account. */
export interface WonCoupon {
  readonly coupon: CouponDocument;
  readonly fields: Pick<AccountDocument, 'claims'>;
}

/**
 * The coupon of a prize, out of those that were set aside for its period. Null when the prize has none, or the member holds
 * as many of it as anybody may; `waiting` while the batch is paused.
 */
export async function couponFor(
  tx: Transaction,
  keys: Keys,
  won: { readonly prize: BoardPrizeDocument; readonly account: AccountDocument; readonly nowMs: number },
): Promise<WonCoupon | null | 'waiting'> {
  const { prize, account, nowMs } = won;
  const batchId = prize.prize.coupon?.batchId;
  const batch = batchId === undefined ? null : await tx.get(couponBatches, batchId);
  if (batch === null) return null;
  if (batch.paused) return 'waiting';
  const turn = takeTurn(account.claims, batch, { way: 'gift', nowMs });
  if (!turn.ok) return null;
  const { index, claims } = turn.value;
  const { memberId, boardId, periodKey, title, unit = 0 } = prize;
  const id = couponId(batch.id, memberId, index);
  const coupon = newCoupon(
    batch,
    {
      memberId,
      index,
      origin: { kind: 'gift', byMemberId: '', note: title },
      reservationId: unitId(runId(boardId, periodKey), unit),
      code: codeForNewCoupon(keys, id),
    },
    nowMs,
  );
  return { coupon: couponDocument(id, coupon, nowMs), fields: { claims } };
}
