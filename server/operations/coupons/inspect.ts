import type { Inspection } from '../../../contracts/coupon-views';
import type { inspect as contract } from '../../../contracts/coupons';
import { groupedCode } from '../../../domain/coupons/redemption-code';
import { readToken, ticketFor } from '../../../domain/coupons/redemption-token';
import { checkTaker, checkUsable } from '../../../domain/coupons/redeem-coupon';
import { mayAccess } from '../../../domain/groups/role';
import { invariant } from '../../../domain/kernel/invariant';
import { accept, refuse } from '../../../domain/kernel/result';
import { couponBatches, coupons, type CouponBatchDocument, type CouponDocument } from '../../documents/coupons';
import type { Keys } from '../../ports/keys';
import type { KnownReadContext, ReadHandler } from '../../runtime/handler';
import { codeOfCoupon, tokenSigner } from './coupon-code';
import { shownNameOf } from './shown-name';
import { takerOf } from './taker';

/** What a verifier sees before confirming. Changes nothing; a usable coupon comes with a ticket to redeem it. */
export const inspect: ReadHandler<typeof contract> = async (input, context) => {
  const { nowMs, person } = context;
  const { store, keys } = context.ports;
  const token = readToken(input.token, nowMs, tokenSigner(keys).sign);
  if (token.kind === 'stale') return refuse('TOKEN_STALE');
  const coupon = token.kind === 'valid' ? await store.get(coupons, token.couponId) : null;
  if (coupon === null || !mayAccess('verifier', person, coupon.groupId)) return refuse('CODE_NOT_VALID');
  const { redemption } = coupon;
  const [batch, memberName, redeemedByName] = await Promise.all([
    store.get(couponBatches, coupon.batchId),
    shownNameOf(store, coupon.memberId),
    redemption === null ? null : shownNameOf(store, redemption.byMemberId),
  ]);
  invariant(batch !== null, 'a coupon has a batch');
  return accept({ ...verdictOn(coupon, batch, context), ...factsOf(coupon, keys), memberName, redeemedByName });
};

function verdictOn(
  coupon: CouponDocument,
  batch: CouponBatchDocument,
  { nowMs, person, ports }: KnownReadContext,
): Pick<Inspection, 'verdict' | 'details' | 'ticket'> {
  const usable = checkUsable(coupon, batch, nowMs);
  if (!usable.ok) return { verdict: usable.code, details: usable.details ?? {}, ticket: null };
  const other = checkTaker(coupon, takerOf(person));
  if (!other.ok) return { verdict: other.code, details: {}, ticket: null };
  const seen = { couponId: coupon.id, memberId: person.memberId, nowMs };
  return { verdict: 'usable', details: {}, ticket: ticketFor(seen, tokenSigner(ports.keys)) };
}

function factsOf({ id, terms, validUntilMs, codeKeyId }: CouponDocument, keys: Keys) {
  const { title, worth, minimumSpendFen, scopeText, placeText } = terms;
  const code = codeOfCoupon(keys, id, codeKeyId);
  return {
    couponId: id,
    ...{ title, worth, minimumSpendFen, scopeText, placeText, validUntilMs },
    code: code === null ? null : groupedCode(code),
  };
}
