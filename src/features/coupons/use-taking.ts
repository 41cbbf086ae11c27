import { useEffect, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Offer, TakenCoupon } from '../../../contracts/coupon-views';
import { useMemberAction } from '@/lib/use-action';
import type { Refusal } from '@/lib/refusal-words';
import { readIntents } from '@/platform/intent';
import { vibrate } from '@/platform/vibrate';
import { CLAIM_REFUSALS, EXCHANGE_REFUSALS } from './copy';
import { showTaken } from './show-taken';

export interface Taking {
  readonly isBusy: boolean;
  /** Why it was not taken; null once a kept tap has got its answer. */
  readonly refusal: Refusal | null;
  /** A tap whose answer never came: it goes out by itself, or with the next press, under its old key. */
  readonly isWaiting: boolean;
  /** What was just taken. */
  readonly taken: TakenCoupon | null;
  readonly run: () => Promise<boolean>;
}

const NEVER_ANSWERED = ['OFFLINE', 'UNDECIDED'];

/**
 * Taking one coupon of an offer, from the tap to the wallet: with points, or free. `onAnsweredElsewhere` is called when
 * a kept tap got its answer by itself, so that nobody is asked to tap once more.
 */
export function useTaking(offer: Offer, onAnsweredElsewhere?: () => void): Taking {
  const queries = useQueryClient();
  const [taken, setTaken] = useState<TakenCoupon | null>(null);
  const answers = {
    refreshes: false,
    onDone: (coupon: TakenCoupon) => {
      vibrate();
      showTaken(queries, offer, coupon);
      setTaken(coupon);
    },
    onRefused: ({ code }: Refusal) => {
      if (!(code in EXCHANGE_REFUSALS)) return;
      void queries.invalidateQueries({ queryKey: ['member', 'coupons.list-offers'] });
      void queries.invalidateQueries({ queryKey: ['member', 'coupons.read-offer'] });
    },
  };
  const exchange = useMemberAction('coupons.exchange', { words: EXCHANGE_REFUSALS, ...answers });
  const claim = useMemberAction('coupons.claim', { words: CLAIM_REFUSALS, ...answers });
  const act = offer.price.kind === 'points' ? exchange : claim;
  const isWaiting = !act.isBusy && isTapKept(offer.batchId);
  const wasWaiting = useRef(false);
  useEffect(() => {
    if (wasWaiting.current && !isWaiting && !act.isBusy) onAnsweredElsewhere?.();
    wasWaiting.current = isWaiting;
  }, [isWaiting, act.isBusy, onAnsweredElsewhere]);
  const isSettled = act.refusal !== null && NEVER_ANSWERED.includes(act.refusal.code) && !isWaiting;
  return {
    isBusy: act.isBusy,
    refusal: isSettled ? null : act.refusal,
    isWaiting,
    taken,
    run: () => act.run({ batchId: offer.batchId }),
  };
}

function isTapKept(batchId: string): boolean {
  return readIntents().some(
    ({ operation, input }) =>
      (operation === 'coupons.exchange' || operation === 'coupons.claim') &&
      (input as { readonly batchId?: string }).batchId === batchId,
  );
}
