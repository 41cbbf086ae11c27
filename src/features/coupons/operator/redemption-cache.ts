import { hashKey, type InfiniteData, type QueryClient } from '@tanstack/react-query';
import type { RedemptionLine } from '../../../../contracts/coupon-views';
import type { Page } from '../../../../contracts/page';

const LISTS = ['operator', 'coupons.list-redemptions'] as const;
const MINE = [...LISTS, {}, 'list'];

type Lines = InfiniteData<Page<RedemptionLine>>;

/** A redemption shows at the head of mine; everybody's is asked again, the figures of batches when looked at. */
export function showRedeemed(queries: QueryClient, line: RedemptionLine): void {
  void queries.invalidateQueries({ queryKey: LISTS, predicate: ({ queryKey }) => hashKey(queryKey) !== hashKey(MINE) });
  queries.setQueryData<Lines>(MINE, (lists) =>
    patched(lists, (items, index) => (index === 0 ? [line, ...items] : items)),
  );
  outdateFigures(queries);
}

/** A redemption that was taken back leaves every list. */
export function showUndone(queries: QueryClient, couponId: string): void {
  queries.setQueriesData<Lines>({ queryKey: LISTS }, (lists) =>
    patched(lists, (items) => items.filter((line) => line.couponId !== couponId)),
  );
  outdateFigures(queries);
}

function patched(
  lists: Lines | undefined,
  change: (items: readonly RedemptionLine[], index: number) => readonly RedemptionLine[],
): Lines | undefined {
  if (lists === undefined) return undefined;
  return { ...lists, pages: lists.pages.map((page, index) => ({ ...page, items: change(page.items, index) })) };
}

function outdateFigures(queries: QueryClient): void {
  void queries.invalidateQueries({ queryKey: ['operator', 'coupons.read-batch'], refetchType: 'none' });
}
