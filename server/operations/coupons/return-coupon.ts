import type { returnCoupon as contract } from '../../../contracts/coupons';
import { returnCoupon as giveBack } from '../../../domain/coupons/return-coupon';
import { accept, refuse } from '../../../domain/kernel/result';
import { availablePoints } from '../../../domain/points/lots';
import { returnPoints } from '../../../domain/points/return-points';
import { couponDocument, coupons } from '../../documents/coupons';
import type { ChangeHandler } from '../../runtime/handler';
import { postEntry } from '../points/post-entry';
import { readAccount } from '../points/read-account';

/** An unused coupon goes, its points come back to their lots. Its unit does not return to the shelf. */
export const returnCoupon: ChangeHandler<typeof contract> = (input, context) =>
  context.decide(async (tx) => {
    const { person, nowMs, ports } = context;
    const coupon = await tx.get(coupons, input.couponId);
    if (coupon?.memberId !== person.memberId) return refuse('COUPON_UNKNOWN');
    const { version: _, ...stored } = coupon;
    const returned = giveBack(stored, nowMs);
    if (!returned.ok) return returned;
    const { origin } = returned.value;
    const account = await readAccount(tx, person.memberId);
    const back = returnPoints(
      account,
      {
        allocation: origin.allocation,
        reverses: origin.entryNumber,
        groupId: coupon.groupId,
        subject: `coupon:${coupon.id}`,
        title: coupon.terms.title,
        reason: 'coupon-return',
      },
      nowMs,
    );
    if (!back.ok) return back;
    const { posting, returnedPoints } = back.value;

    if (posting !== null) await postEntry(tx, account, { posting, keys: ports.keys });
    await tx.replace(coupons, coupon, couponDocument(coupon.id, returned.value.coupon, nowMs));
    return accept({
      reply: {
        couponId: coupon.id,
        returnedPoints,
        availablePoints: availablePoints(posting?.next ?? account, nowMs),
      },
      groupId: coupon.groupId,
      subject: `coupon-return:${coupon.id}`,
      facts: { title: coupon.terms.title, points: returnedPoints },
    });
  });
