import type { Mall, Offer, TakenCoupon } from '../../../contracts/coupon-views';
import { byNearest, pointsOf, type OfferStanding } from '@domain/coupons/offer';

/** The mall after one coupon was taken: balance, wallet, stock and what else can be had now. */
export function mallAfterTaking(mall: Mall, batchId: string, taken: TakenCoupon): Mall {
  const offers = mall.offers.map((offer) => (offer.batchId === batchId ? offerAfterTaking(offer) : offer));
  return mallAtBalance({ ...mall, offers, usableCouponCount: mall.usableCouponCount + 1 }, taken.availablePoints);
}

/** The mall after one coupon of the wallet was used or given back; `availablePoints` is null where none moved. */
export function mallAfterLeaving(mall: Mall, availablePoints: number | null): Mall {
  return mallAtBalance({ ...mall, usableCouponCount: Math.max(0, mall.usableCouponCount - 1) }, availablePoints);
}

/** One offer after this member took one of it. */
export function offerAfterTaking(offer: Offer): Offer {
  const takenCount = offer.takenCount + 1;
  const leftCount = Math.max(0, offer.leftCount - 1);
  return { ...offer, takenCount, leftCount, standing: standingAfterTaking(offer, { takenCount, leftCount }) };
}

/** One offer as it stands with another balance: only what the points decide can change. */
export function offerAtBalance<Kind extends Offer>(offer: Kind, availablePoints: number): Kind {
  if (offer.standing.kind !== 'open' && offer.standing.kind !== 'lacking') return offer;
  const lackingPoints = pointsOf(offer) - availablePoints;
  const standing: OfferStanding = lackingPoints > 0 ? { kind: 'lacking', lackingPoints } : { kind: 'open' };
  return { ...offer, standing };
}

function mallAtBalance(mall: Mall, balance: number | null): Mall {
  const availablePoints = balance ?? mall.availablePoints;
  const offers = mall.offers.map((offer) => offerAtBalance(offer, availablePoints));
  return { ...mall, availablePoints, offers: offers.sort((a, b) => byNearest(sorted(a), sorted(b))) };
}

function standingAfterTaking(offer: Offer, now: Pick<Offer, 'takenCount' | 'leftCount'>): OfferStanding {
  if (offer.standing.kind === 'paused') return offer.standing;
  if (now.takenCount >= offer.perMemberMax) return { kind: 'limit', max: offer.perMemberMax };
  return now.leftCount === 0 ? { kind: 'sold-out' } : offer.standing;
}

const sorted = (offer: Offer) => ({ standing: offer.standing, points: pointsOf(offer) });
