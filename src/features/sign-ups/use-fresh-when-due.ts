import { useEffect } from 'react';
import type { FormPage } from '../../../contracts/sign-up-views';
import { useNow } from '@/ui/countdown/use-now';

/** Asks again when a form opens or closes while its page is looked at. */
export function useFreshWhenDue(page: FormPage | undefined, refresh: () => Promise<unknown>): void {
  const nowMs = useNow('minute');
  const isDue = page !== undefined && dueTimes(page).some((atMs) => page.nowMs < atMs && atMs <= nowMs);
  useEffect(() => {
    if (isDue) void refresh();
  }, [isDue, nowMs, refresh]);
}

const dueTimes = ({ form: { terms } }: FormPage) => [terms.opensAtMs, terms.closesAtMs];
