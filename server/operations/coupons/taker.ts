import type { Taker } from '../../../domain/coupons/redeem-coupon';
import type { PersonDocument } from '../../documents/people';

/** Somebody behind the counter, as the rule sees them. */
export const takerOf = ({ memberId, roles }: Pick<PersonDocument, 'memberId' | 'roles'>): Taker => ({
  memberId,
  isOwner: roles.includes('owner'),
});
