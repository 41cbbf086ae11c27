import type { Inspection } from '../../../contracts/coupon-views';
import type { inspect as contract } from '../../../contracts/coupons';
import { groupedCode } from '../../../domain/coupons/redemption-code';
import { readToken, ticketFor } from '../../../domain/coupons/redemption-token';
import { checkUsable } from '../../../domain/coupons/redeem-coupon';
import { mayAccess } from '../../../domain/groups/role';
import { invariant } from '../../../domain/kernel/invariant';
import { accept, refuse } from '../../../domain/kernel/result';
import { couponBatches, coupons, type CouponDocument } from '../../documents/coupons';
import type { ReadHandler } from '../../runtime/handler';
import { codeOfCoupon, tokenSigner } from './coupon-code';
import { shownNameOf } from './shown-name';

/** What a verifier sees before confirming. Changes nothing; a usable coupon comes with a ticket to redeem it. */
export const inspect: ReadHandler<typeof contract> = async (input, context) => {
  const { nowMs, person } = context;
  const { store, keys } = context.ports;
  const signer = tokenSigner(keys);
  const token = readToken(input.token, nowMs, signer.sign);
  if (token.kind === 'stale') return refuse('TOKEN_STALE');
  const coupon = token.kind === 'valid' ? await store.get(coupons, token.couponId) : null;
  if (coupon === null || !mayAccess('verifier', person, coupon.groupId)) return refuse('CODE_NOT_VALID');
  const [batch, memberName, redeemedByName] = await Promise.all([
    store.get(couponBatches, coupon.batchId),
    shownNameOf(store, coupon.memberId),
    coupon.redemption === null ? null : shownNameOf(store, coupon.redemption.byMemberId),
  ]);
  invariant(batch !== null, 'a coupon has a batch');
  const usable = checkUsable(coupon, batch, nowMs);
  const code = codeOfCoupon(keys, coupon.id, coupon.codeKeyId);
  return accept({
    verdict: usable.ok ? 'usable' : usable.code,
    details: usable.ok ? {} : (usable.details ?? {}),
    ticket: usable.ok ? ticketFor({ couponId: coupon.id, memberId: person.memberId, nowMs }, signer) : null,
    ...factsOf(coupon),
    memberName,
    redeemedByName,
    code: code === null ? null : groupedCode(code),
  });
};

function factsOf({
  id,
  terms,
  validUntilMs,
}: CouponDocument): Omit<Inspection, 'verdict' | 'details' | 'ticket' | 'memberName' | 'redeemedByName' | 'code'> {
  const { title, worth, minimumSpendFen, scopeText, placeText } = terms;
  return { couponId: id, title, worth, minimumSpendFen, scopeText, placeText, validUntilMs };
}
