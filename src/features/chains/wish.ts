import type { UsableCoupon } from '../../../contracts/chain-coupon-views';
import type { ChainPage, EntryPage, MyEntry } from '../../../contracts/chain-views';
import { CHAIN_LIMITS } from '@domain/chains/chain-limits';
import { type ChainTerms, type PickUpPoint, skusOf } from '@domain/chains/chain-terms';
import { addressGap, type DeliveryAddress } from '@domain/chains/delivery';
import type { EntryPrice, WishedLine } from '@domain/chains/entry';
import { pointsMaxFor, priceEntry } from '@domain/chains/price';
import { discountOn } from '@domain/coupons/discount';

/** What somebody has chosen and not sent yet. */
export interface Wish {
  /** Pieces by sku number; absent is none. */
  readonly counts: Readonly<Record<number, number>>;
  readonly point: number;
  readonly slot: number | null;
  readonly building: string;
  /** Sent along only where something is brought. */
  readonly address: DeliveryAddress;
  readonly answers: readonly string[];
  /** `best`: whichever saves most at this moment. */
  readonly coupon: 'best' | 'none' | { readonly couponId: string };
  readonly usesPoints: boolean;
  readonly forName: string;
}

/** What was chosen last time on this phone: the same neighbour picks up at the same place. */
export interface LastPickUp {
  readonly pointName: string;
  readonly building: string;
  readonly address: DeliveryAddress;
}

export const NOWHERE: DeliveryAddress = { name: '', phone: '', region: '', detail: '' };

/** An address as it is sent: each part on one line. */
export const tidyAddress = ({ name, phone, region, detail }: DeliveryAddress): DeliveryAddress => ({
  ...{ name: name.trim(), phone: phone.replaceAll(' ', ''), region: region.trim(), detail: inOneLine(detail) },
});

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Nothing chosen but what needs no thought: the only thing on offer once, the only place, the only time. */
export function emptyWish(terms: ChainTerms, last: LastPickUp | null): Wish {
  const skus = skusOf(terms);
  const known = terms.points.findIndex(({ name }) => name === last?.pointName);
  const point = Math.max(0, known);
  return {
    counts: skus.length === 1 ? { 0: skus[0]?.perEntryMin ?? 1 } : {},
    point,
    slot: onlySlot(terms, point),
    building: last?.building ?? '',
    address: last?.address ?? NOWHERE,
    answers: terms.questions.map(() => ''),
    coupon: 'best',
    usesPoints: false,
    forName: '',
  };
}

/** An entry as it stands, ready to be changed. */
export function wishOf(entry: EntryPage): Wish {
  return {
    counts: Object.fromEntries(entry.lines.map(({ sku, count }) => [sku, count])),
    point: entry.point,
    slot: entry.slot,
    building: entry.building,
    address: entry.address ?? NOWHERE,
    answers: entry.terms.questions.map((_, at) => entry.answers[at] ?? ''),
    coupon: entry.couponId === null ? 'none' : { couponId: entry.couponId },
    usesPoints: entry.price.points > 0,
    forName: entry.forName,
  };
}

/** The time that is chosen by itself: the only one, or none where the point has none. */
export function onlySlot(terms: ChainTerms, point: number): number | null {
  return terms.points[point]?.slots.length === 1 ? 0 : null;
}

export const linesOf = (wish: Wish): readonly WishedLine[] =>
  Object.entries(wish.counts)
    .map(([sku, count]) => ({ sku: Number(sku), count }))
    .filter(({ count }) => count > 0);

export const piecesOf = (wish: Wish): number => linesOf(wish).reduce((sum, { count }) => sum + count, 0);

/** How many of a variant may be chosen: what is left and what is mine to take; with an entry that is being changed, its own too. */
export function roomFor(page: ChainPage, sku: number, own: MyEntry | null): number {
  const mine = own?.lines.find((line) => line.sku === sku)?.count ?? 0;
  const left = page.leftCounts[sku] ?? null;
  const room = page.myRoom[sku] ?? null;
  return Math.max(
    0,
    Math.min(
      CHAIN_LIMITS.countMax,
      left === null ? CHAIN_LIMITS.countMax : left + mine,
      room === null ? CHAIN_LIMITS.countMax : room + mine,
    ),
  );
}

/** What a wish costs, with the coupon and the points it takes. */
export interface PricedWish {
  readonly price: EntryPrice;
  readonly coupon: UsableCoupon | null;
  readonly maxPoints: number;
}

/** The price by the rule the server goes by. What does not fit any more is left out rather than refused. */
export function pricedWish(page: Priced, wish: Wish, mine: Mine): PricedWish {
  const terms = { ...page.terms, pointsPerYuan: page.pointsPerYuan };
  const lines = linesOf(wish);
  const goods = priceEntry(terms, { lines, coupon: null, points: 0, point: wish.point });
  const goodsFen = goods.ok ? goods.value.goodsFen : 0;
  const coupon = couponOf(wish, mine.coupons, goodsFen);
  const couponFen = coupon === null ? 0 : offFen(coupon, goodsFen);
  const maxPoints = Math.min(mine.availablePoints, pointsMaxFor(terms, goodsFen - couponFen));
  const points = wish.usesPoints ? Math.max(0, maxPoints) : 0;
  const priced = priceEntry(terms, { lines, coupon, points, point: wish.point });
  const price = priced.ok ? priced.value : { goodsFen, couponFen: 0, points: 0, pointsFen: 0, dueFen: goodsFen };
  return { price, coupon, maxPoints };
}

type Priced = Pick<ChainPage, 'terms' | 'pointsPerYuan'>;

/** What a member may pay a part with. */
export interface Mine {
  readonly coupons: readonly UsableCoupon[];
  readonly availablePoints: number;
}

/** What a coupon takes off; 0 where it does not apply. */
export function offFen(coupon: UsableCoupon, goodsFen: number): number {
  if (coupon.worth.kind === 'item') return 0;
  const discount = discountOn(coupon, goodsFen);
  return discount.ok ? discount.value : 0;
}

function couponOf(wish: Wish, coupons: readonly UsableCoupon[], goodsFen: number): UsableCoupon | null {
  const applying = coupons.filter((coupon) => offFen(coupon, goodsFen) > 0);
  if (wish.coupon === 'none') return null;
  if (wish.coupon !== 'best') {
    const { couponId } = wish.coupon;
    return applying.find((coupon) => coupon.couponId === couponId) ?? null;
  }
  return applying.reduce<UsableCoupon | null>(
    (best, coupon) => (best === null || offFen(coupon, goodsFen) > offFen(best, goodsFen) ? coupon : best),
    null,
  );
}

export type WishGap = 'lines' | 'point' | 'slot' | 'building' | 'address' | 'answers';

/** The first thing that a wish still lacks; null when it can be sent. */
export function gapOf(terms: ChainTerms, wish: Wish): WishGap | null {
  const point = terms.points[wish.point];
  if (linesOf(wish).length === 0) return 'lines';
  if (point === undefined) return 'point';
  const isOpen = terms.questions.some(({ isRequired }, at) => isRequired && (wish.answers[at] ?? '').trim() === '');
  return gapOfPlace(point, wish) ?? (isOpen ? 'answers' : null);
}

/** What a place asks of whoever chooses it. */
function gapOfPlace({ slots, asksBuilding, delivery }: PickUpPoint, wish: Wish): WishGap | null {
  if (slots.length > 0 && slots[wish.slot ?? -1] === undefined) return 'slot';
  if (asksBuilding && wish.building.trim() === '') return 'building';
  return delivery !== undefined && addressGap(delivery.kind, wish.address) !== null ? 'address' : null;
}
