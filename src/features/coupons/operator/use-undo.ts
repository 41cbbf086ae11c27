import { useQueryClient } from '@tanstack/react-query';
import type { OperatorApi } from '../../../../contracts/operator-api';
import { useOperatorAction, type Action } from '@/lib/use-action';
import { showToast } from '@/ui/toast/toast-store';
import { TAKE_BACK_WORDS, undoneWords } from './redeem-copy';
import { showUndone } from './redemption-cache';

/** Takes a redemption back and says when the coupon can be used again. */
export function useUndo(onUndone?: (couponId: string) => void): Action<OperatorApi['coupons.undo-redemption']> {
  const queries = useQueryClient();
  return useOperatorAction('coupons.undo-redemption', {
    words: TAKE_BACK_WORDS,
    refreshes: false,
    onDone: ({ couponId, usableAtMs }) => {
      showUndone(queries, couponId);
      showToast(undoneWords(usableAtMs, Date.now()));
      onUndone?.(couponId);
    },
  });
}
