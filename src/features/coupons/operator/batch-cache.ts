import type { QueryClient } from '@tanstack/react-query';
import type { BatchPage, BatchState } from '../../../../contracts/coupon-views';

const keyOf = (batchId: string) => ['operator', 'coupons.read-batch', { batchId }];

/** Shows what a change of a batch answered; lists that carry its state, and the mall, are asked again when looked at. */
export function showBatchState(queries: QueryClient, state: BatchState, pauseReason = ''): void {
  queries.setQueryData<BatchPage>(keyOf(state.batchId), (page) =>
    page === undefined ? undefined : afterChange(page, { ...state, pauseReason }),
  );
  outdateLists(queries);
}

/** One more coupon of a batch is in somebody's hands. */
export function showGiven(queries: QueryClient, batchId: string): void {
  queries.setQueryData<BatchPage>(keyOf(batchId), (page) => {
    if (page === undefined) return undefined;
    const { figures } = page;
    const leftCount = Math.max(0, figures.leftCount - 1);
    return { ...page, figures: { ...figures, issuedCount: figures.issuedCount + 1, leftCount } };
  });
  outdateLists(queries);
}

export function outdateLists(queries: QueryClient): void {
  for (const queryKey of [
    ['operator', 'coupons.list-batches'],
    ['member', 'coupons.list-offers'],
    ['member', 'groups.read-home'],
  ]) {
    void queries.invalidateQueries({ queryKey, refetchType: 'none' });
  }
}

function afterChange(page: BatchPage, state: BatchState & { readonly pauseReason: string }): BatchPage {
  const { status, paused, pauseReason, totalCount, claimEndsAtMs } = state;
  const { terms, figures } = page;
  const leftCount = figures.leftCount + totalCount - figures.totalCount;
  return {
    ...page,
    ...{ status, paused, pauseReason },
    terms: { ...terms, totalCount, claimEndsAtMs },
    figures: { ...figures, totalCount, leftCount },
  };
}
