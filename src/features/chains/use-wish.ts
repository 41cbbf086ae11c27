import { useState } from 'react';
import type { UsableCoupon } from '../../../contracts/chain-coupon-views';
import type { ChainPage, EntryPage } from '../../../contracts/chain-views';
import { keep, readKept } from '@/platform/keep';
import type { DeliveryAddress } from '@domain/chains/delivery';
import {
  emptyWish,
  linesOf,
  NOWHERE,
  pricedWish,
  tidyAddress,
  wishOf,
  type LastPickUp,
  type PricedWish,
  type Wish,
} from './wish';

export interface Wishing {
  readonly wish: Wish;
  readonly priced: PricedWish;
  /** What another choice would come to. */
  readonly price: (wish: Wish) => PricedWish;
  readonly change: (patch: Partial<Wish>) => void;
  readonly count: (sku: number, count: number) => void;
  /** Whether anything differs from the entry that is being changed. */
  readonly isChanged: boolean;
  /** Begins anew, as after a wish was sent. */
  readonly reset: () => void;
}

/** An entry that is being changed, with the coupon it holds, which is not among the usable ones. */
export interface Changing {
  readonly entry: EntryPage;
  readonly coupon: UsableCoupon | null;
}

/** What this person has chosen on a chain's page; `changing`: the entry that is being changed. */
export function useWish(page: ChainPage, changing: Changing | null): Wishing {
  const own = changing?.entry ?? null;
  const begin = () => (own === null ? emptyWish(page.terms, lastPickUp()) : wishOf(own));
  const [wish, setWish] = useState(begin);
  const price = (any: Wish) => pricedWish(page, any, mineWith(page, changing));
  return {
    wish,
    priced: price(wish),
    price,
    change: (patch) => {
      setWish((before) => ({ ...before, ...patch }));
    },
    count: (sku, count) => {
      setWish((before) => ({ ...before, counts: { ...before.counts, [sku]: count } }));
    },
    isChanged: own === null || JSON.stringify(sent(wish)) !== JSON.stringify(sent(wishOf(own))),
    reset: () => {
      setWish({ ...emptyWish(page.terms, lastPickUp()), counts: {} });
    },
  };
}

/** The points and the coupon of the entry that is being changed are mine to use again. */
const mineWith = (page: ChainPage, changing: Changing | null) => ({
  coupons: changing === null || changing.coupon === null ? page.coupons : [changing.coupon, ...page.coupons],
  availablePoints: page.availablePoints + (changing?.entry.price.points ?? 0),
});

const sent = ({ counts: _, ...rest }: Wish) => ({ ...rest, lines: linesOf({ counts: _, ...rest }) });

/** Keeps where somebody picks up, so that the next time needs no thought. */
export function keepPickUp(page: ChainPage, wish: Wish): void {
  const pointName = page.terms.points[wish.point]?.name ?? '';
  const kept: LastPickUp = { pointName, building: wish.building.trim(), address: tidyAddress(wish.address) };
  keep('pick-up', kept);
}

function lastPickUp(): LastPickUp | null {
  const kept = readKept('pick-up');
  if (typeof kept !== 'object' || kept === null || !('pointName' in kept) || !('building' in kept)) return null;
  const { pointName, building } = kept;
  if (typeof pointName !== 'string' || typeof building !== 'string') return null;
  return { pointName, building, address: 'address' in kept ? keptAddress(kept.address) : NOWHERE };
}

/** What was kept before there were addresses has none. */
function keptAddress(kept: unknown): DeliveryAddress {
  const parts: Readonly<Record<string, unknown>> = typeof kept === 'object' && kept !== null ? { ...kept } : {};
  const text = (name: keyof DeliveryAddress) => (typeof parts[name] === 'string' ? parts[name] : '');
  return { name: text('name'), phone: text('phone'), region: text('region'), detail: text('detail') };
}
