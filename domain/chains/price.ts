import { accept, refuse, type Result } from '../kernel/result';
import type { Worth } from '../coupons/batch-terms';
import { discountOn } from '../coupons/discount';
import { worthFen } from '../points/worth';
import { type ChainTerms, type NumberedSku, skusOf } from './chain-terms';
import { deliveryAt, freightFenOf } from './delivery';
import type { EntryPrice, WishedLine } from './entry';

/** What a coupon says about money. */
export interface CouponWorth {
  readonly worth: Worth;
  readonly minimumSpendFen: number;
}

/** What one piece costs when the whole chain has `pieceCount` pieces (G6): the lowest tier that it has reached. */
export function priceFenOf(sku: Pick<NumberedSku, 'priceFen' | 'tiers'>, pieceCount: number): number {
  return sku.tiers.reduce((fen, tier) => (pieceCount >= tier.fromPieceCount ? tier.priceFen : fen), sku.priceFen);
}

/** What lines cost at `pieceCount`. Until the deadline everybody owes the price of count 0; tiers are settled then. */
export function goodsFenOf(terms: Pick<ChainTerms, 'items'>, lines: readonly WishedLine[], pieceCount: number): number {
  const skus = skusOf(terms);
  return lines.reduce((sum, { sku, count }) => {
    const priced = skus[sku];
    return priced === undefined ? sum : sum + count * priceFenOf(priced, pieceCount);
  }, 0);
}

/** What points may do in a chain. `pointsPerYuan` is the organisation's setting as of the chain's opening. */
export interface PointsTerms {
  readonly pointsCapPercent: number;
  readonly pointsPerYuan: number;
}

/** The most points that may pay of an amount after its coupon. Parts of a point stay with the member. */
export function pointsMaxFor(terms: PointsTerms, afterCouponFen: number): number {
  return Math.floor((afterCouponFen * terms.pointsCapPercent * terms.pointsPerYuan) / 10_000);
}

/** What a price depends on. `point`: where it is fetched or brought from, by place in the terms. */
export interface Ordered {
  readonly lines: readonly WishedLine[];
  readonly coupon: CouponWorth | null;
  readonly points: number;
  readonly point: number;
}

export type PriceRefusal = 'BELOW_MINIMUM' | 'TOO_MANY_POINTS' | 'COUPON_NOT_TAKEN';

/**
 * What an entry owes until the deadline: what the phone shows before joining is what the server decides (L11).
 * A coupon for a thing instead of money is not taken here.
 */
export function priceEntry(
  terms: Pick<ChainTerms, 'items' | 'acceptsCoupons' | 'points'> & PointsTerms,
  wish: Ordered,
): Result<EntryPrice, PriceRefusal> {
  const goodsFen = goodsFenOf(terms, wish.lines, 0);
  const discount = couponFenOf(terms, wish.coupon, goodsFen);
  if (!discount.ok) return discount;
  const couponFen = discount.value;
  const maxPoints = pointsMaxFor(terms, goodsFen - couponFen);
  if (wish.points > maxPoints) return refuse('TOO_MANY_POINTS', { maxPoints });
  const freightFen = freightFenOf(deliveryAt(terms, wish.point), goodsFen);
  return accept(priceOf({ goodsFen, couponFen, points: wish.points, freightFen }, terms.pointsPerYuan));
}

function couponFenOf(
  terms: Pick<ChainTerms, 'acceptsCoupons'>,
  coupon: CouponWorth | null,
  goodsFen: number,
): Result<number, 'BELOW_MINIMUM' | 'COUPON_NOT_TAKEN'> {
  if (coupon === null) return accept(0);
  if (!terms.acceptsCoupons || coupon.worth.kind === 'item') return refuse('COUPON_NOT_TAKEN');
  const discount = discountOn(coupon, goodsFen);
  if (discount.ok) return discount;
  return discount.code === 'BELOW_MINIMUM' ? refuse('BELOW_MINIMUM', discount.details) : refuse('COUPON_NOT_TAKEN');
}

type Paid = Pick<EntryPrice, 'goodsFen' | 'couponFen' | 'points'> & { readonly freightFen: number };

function priceOf({ freightFen, ...paid }: Paid, pointsPerYuan: number): EntryPrice {
  const restFen = paid.goodsFen - paid.couponFen;
  const pointsFen = Math.min(worthFen(paid.points, pointsPerYuan), restFen);
  const dueFen = restFen - pointsFen + freightFen;
  return { ...paid, pointsFen, ...(freightFen === 0 ? {} : { freightFen }), dueFen };
}

/** A price after the goods got cheaper, and the points that were too many for it. */
export interface Repriced {
  readonly price: EntryPrice;
  readonly returnedPoints: number;
}

/** What a price is worked out anew by. */
export interface Repricing {
  readonly pointsPerYuan: number;
  /** What agreed after-sale cases took off the money already. */
  readonly afterSaleFen: number;
  /** Whether anything of it is still to come, or came. */
  readonly isArriving: boolean;
}

/**
 * The price of an entry whose goods come to `goodsFen` now, which is never more than before: what was promised as coupon
 * and points stays as far as it fits; money falls first, down to what cases took off it, then points come back, at last the
 * coupon shrinks (G6). What bringing it costs was promised with it: it is never more than before, and nothing once nothing
 * is left to bring.
 */
export function reprice(
  before: EntryPrice,
  goodsFen: number,
  { pointsPerYuan, afterSaleFen, isArriving }: Repricing,
): Repriced {
  const freightFen = isArriving ? (before.freightFen ?? 0) : 0;
  // What a case gave back of the goods was money: neither a coupon nor points can pay for it once more.
  const payableFen = Math.max(0, goodsFen - Math.max(0, afterSaleFen - freightFen));
  const couponFen = Math.min(before.couponFen, payableFen);
  const needed = Math.ceil(((payableFen - couponFen) * pointsPerYuan) / 100);
  const points = Math.min(before.points, needed);
  return {
    price: priceOf({ goodsFen, couponFen, points, freightFen }, pointsPerYuan),
    returnedPoints: before.points - points,
  };
}
