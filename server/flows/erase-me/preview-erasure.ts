import type { previewErasure as contract } from '../../../contracts/people';
import { phaseOf } from '../../../domain/coupons/coupon';
import { isLastOwner } from '../../../domain/groups/give-role';
import { accept } from '../../../domain/kernel/result';
import { availablePoints } from '../../../domain/points/lots';
import { accounts } from '../../documents/accounts';
import { coupons } from '../../documents/coupons';
import { ORGANISATION_ID, organisations } from '../../documents/organisation';
import type { ReadHandler } from '../../runtime/handler';

/** More than this are not told apart. */
const COUPONS_LOOKED_AT = 100;

/** What the caller would give up, before they decide. */
export const previewErasure: ReadHandler<typeof contract> = async (_input, context) => {
  const { store } = context.ports;
  const { memberId, groups } = context.person;
  const { nowMs } = context;
  const [account, held, organisation] = await Promise.all([
    store.get(accounts, memberId),
    store.query(coupons, {
      equal: { memberId, state: 'usable' },
      order: { field: 'order', direction: 'down' },
      limit: COUPONS_LOOKED_AT,
    }),
    store.get(organisations, ORGANISATION_ID),
  ]);
  return accept({
    lostPoints: account === null ? 0 : Math.max(0, availablePoints(account, nowMs)),
    lostCouponCount: held.filter((coupon) => phaseOf(coupon, nowMs) !== 'expired').length,
    groupCount: groups.length,
    isLastOwner: isLastOwner(organisation?.offices ?? [], memberId),
  });
};
