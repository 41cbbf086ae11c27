import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Inspection, RedeemedCoupon } from '../../../../contracts/coupon-views';
import type { OperatorApi } from '../../../../contracts/operator-api';
import { useOperatorAction, type Action } from '@/lib/use-action';
import { vibrate } from '@/platform/vibrate';
import { showToast } from '@/ui/toast/toast-store';
import { doneWords } from './redeem-copy';
import { TAKE_WORDS } from './redeem-copy';
import { showRedeemed } from './redemption-cache';
import { useUndo } from './use-undo';

/** What this phone redeemed last, for as long as it can take it back alone. */
export interface LastTaken {
  readonly couponId: string;
  readonly title: string;
  readonly memberName: string;
  /** By this phone's clock. */
  readonly undoUntilMs: number;
}

export interface Taking {
  readonly action: Action<OperatorApi['coupons.redeem']>;
  readonly last: LastTaken | null;
  readonly undoLast: () => Promise<unknown>;
}

/** Redeems the coupon that was looked at, and offers to take it back for ten seconds. */
export function useTake(
  seen: Inspection | null,
  bill: { readonly billFen: number | null },
  onTaken: () => void,
): Taking {
  const queries = useQueryClient();
  const [last, setLast] = useState<LastTaken | null>(null);
  const undo = useUndo(() => {
    setLast(null);
  });
  const onDone = (taken: RedeemedCoupon) => {
    if (seen === null) return;
    const forMs = taken.undoUntilMs - taken.atMs;
    const { couponId, title, worth, memberName } = { ...seen, couponId: taken.couponId };
    vibrate();
    setLast({ couponId, title, memberName, undoUntilMs: Date.now() + forMs });
    showRedeemed(queries, { ...taken, worth, ...bill, byName: '', isOwn: true });
    showToast(doneWords(title), { onUndo: () => undo.run({ couponId }), forMs });
    onTaken();
  };
  const action = useOperatorAction('coupons.redeem', { words: TAKE_WORDS, refreshes: false, onDone });
  return { action, last, undoLast: () => (last === null ? Promise.resolve() : undo.run({ couponId: last.couponId })) };
}
