import type { WalletTab } from '../../../contracts/coupon-views';
import { LIMITS } from '../../../domain/kernel/limits';
import { coupons, type CouponDocument } from '../../documents/coupons';
import { orderKey } from '../../documents/order';
import { readPage, type DocumentPage } from '../../documents/read-page';
import type { Ports } from '../../ports/ports';
import type { Store } from '../../ports/store';

interface WalletPage {
  readonly memberId: string;
  readonly tab: WalletTab;
  readonly after: string | undefined;
  readonly nowMs: number;
}

/** Usable coupons sort by their end, so that all below this key have expired at `nowMs` and no others. */
const endingAfter = (nowMs: number): string => orderKey(nowMs + 1, '');

/** One tab of the wallet: usable by nearest end in one page, the others newest first. One store request. */
export function readWalletTab(
  ports: Pick<Ports, 'store' | 'keys'>,
  page: WalletPage,
): Promise<DocumentPage<CouponDocument>> {
  const { memberId, tab, after, nowMs } = page;
  if (tab === 'usable') return readUsable(ports.store, memberId, nowMs);
  const state = tab === 'expired' ? 'usable' : tab;
  const below = tab === 'expired' ? { below: endingAfter(nowMs) } : {};
  return readPage(ports, { from: coupons, equal: { memberId, state }, after, ...below });
}

/** How many coupons each tab has. Four store requests. */
export async function countTabs(store: Store, memberId: string, nowMs: number): Promise<Record<WalletTab, number>> {
  const [usable, used, expired, returned] = await Promise.all([
    countUsable(store, memberId, nowMs),
    store.count(coupons, { equal: { memberId, state: 'used' } }),
    store.count(coupons, {
      equal: { memberId, state: 'usable' },
      range: { field: 'order', before: endingAfter(nowMs) },
    }),
    store.count(coupons, { equal: { memberId, state: 'returned' } }),
  ]);
  return { usable, used, expired, returned };
}

/** How many coupons a member has that have not expired. One store request. */
export function countUsable(store: Store, memberId: string, nowMs: number): Promise<number> {
  return store.count(coupons, {
    equal: { memberId, state: 'usable' },
    range: { field: 'order', from: endingAfter(nowMs) },
  });
}

async function readUsable(store: Store, memberId: string, nowMs: number): Promise<DocumentPage<CouponDocument>> {
  const documents = await store.query(coupons, {
    equal: { memberId, state: 'usable' },
    range: { field: 'order', from: endingAfter(nowMs) },
    order: { field: 'order', direction: 'up' },
    limit: LIMITS.getManyMax,
  });
  return { documents, next: null };
}
