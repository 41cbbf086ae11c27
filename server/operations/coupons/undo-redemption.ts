import type { undoRedemption as contract } from '../../../contracts/coupons';
import { undoRedemption as takeBack } from '../../../domain/coupons/undo-redemption';
import { mayAccess } from '../../../domain/groups/role';
import { accept, refuse } from '../../../domain/kernel/result';
import { couponDocument, coupons } from '../../documents/coupons';
import type { ChangeHandler } from '../../runtime/handler';
import { manages } from './batch-access';

/** Takes a redemption back, as a new event; the member is told, also when it needs a day. */
export const undoRedemption: ChangeHandler<typeof contract> = (input, context) =>
  context.decide(async (tx) => {
    const { nowMs, person } = context;
    const coupon = await tx.get(coupons, input.couponId);
    if (coupon === null || !mayAccess('verifier', person, coupon.groupId)) return refuse('COUPON_UNKNOWN');
    const { version: _, ...stored } = coupon;
    const by = { memberId: person.memberId, isManager: manages(person, coupon.groupId) };
    const undone = takeBack({ coupon: stored, nowMs, by });
    if (!undone.ok) return undone;
    const usableAtMs = Math.max(nowMs, undone.value.heldUntilMs);
    const { title } = coupon.terms;

    await tx.replace(coupons, coupon, couponDocument(coupon.id, undone.value, nowMs));
    return accept({
      reply: { couponId: coupon.id, usableAtMs },
      groupId: coupon.groupId,
      subject: `coupon-restored:${coupon.id}`,
      concerns: coupon.memberId,
      facts: { title, usableAtMs },
      outbox: [{ memberId: coupon.memberId, message: { kind: 'coupon-restored', facts: { title, usableAtMs } } }],
    });
  });
