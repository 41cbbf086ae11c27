import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { CheckInReceipt } from '../../../contracts/check-in';

const keyOf = (challengeId: string, day: string) => ['receipt', 'check-in', challengeId, day] as const;

/** Lays what a check-in answered where the page after it finds it. */
export function keepReceipt(queries: QueryClient, receipt: CheckInReceipt): void {
  queries.setQueryData(keyOf(receipt.challengeId, receipt.day), receipt);
}

/** What the check-in of that day answered; undefined when it was made on another phone or before a restart. */
export function useReceipt(challengeId: string, day: string): CheckInReceipt | undefined {
  return useQueryClient().getQueryData<CheckInReceipt>(keyOf(challengeId, day));
}
