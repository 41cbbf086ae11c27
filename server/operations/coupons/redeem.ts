import type { redeem as contract } from '../../../contracts/coupons';
import { checkTaker, redeemCoupon } from '../../../domain/coupons/redeem-coupon';
import { readTicket } from '../../../domain/coupons/redemption-token';
import { OWN_UNDO_MS } from '../../../domain/coupons/undo-redemption';
import { mayAccess } from '../../../domain/groups/role';
import { invariant } from '../../../domain/kernel/invariant';
import { accept, refuse } from '../../../domain/kernel/result';
import { couponBatches, couponDocument, coupons } from '../../documents/coupons';
import type { ChangeHandler } from '../../runtime/handler';
import { tokenSigner } from './coupon-code';
import { takerOf } from './taker';

/**
 * Takes a coupon that this verifier has looked at. The pause is read in the same transaction (C7). Seven store requests
 * when it goes through (issue 2 allows eight).
 */
export const redeem: ChangeHandler<typeof contract> = async (input, context) => {
  const { nowMs, person } = context;
  const couponId = readTicket(input.ticket, { memberId: person.memberId, nowMs }, tokenSigner(context.ports.keys).sign);
  if (couponId === null) return refuse('TICKET_OVER');
  return context.decide(async (tx) => {
    const coupon = await tx.get(coupons, couponId);
    if (coupon === null || !mayAccess('verifier', person, coupon.groupId)) return refuse('TICKET_OVER');
    const batch = await tx.get(couponBatches, coupon.batchId);
    invariant(batch !== null, 'a coupon has a batch');
    const taker = checkTaker(coupon, takerOf(person));
    if (!taker.ok) return taker;
    const { version: _, ...stored } = coupon;
    const redeemed = redeemCoupon({
      coupon: stored,
      pause: batch,
      nowMs,
      byMemberId: person.memberId,
      billFen: input.billFen,
    });
    if (!redeemed.ok) return redeemed;
    const { title, placeText } = coupon.terms;
    const discountFen = redeemed.value.redemption?.discountFen ?? 0;

    await tx.replace(coupons, coupon, couponDocument(couponId, redeemed.value, nowMs));
    return accept({
      reply: { couponId, title, discountFen, atMs: nowMs, undoUntilMs: nowMs + OWN_UNDO_MS },
      groupId: coupon.groupId,
      subject: `coupon-redeemed:${couponId}`,
      concerns: coupon.memberId,
      facts: { title, discountFen },
      outbox: [
        { memberId: coupon.memberId, message: { kind: 'coupon-used', facts: { title, placeText, atMs: nowMs } } },
      ],
    });
  });
};
