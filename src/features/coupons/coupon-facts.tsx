import { useState } from 'react';
import { View } from '@tarojs/components';
import { useQueryClient } from '@tanstack/react-query';
import type { CouponPage } from '../../../contracts/coupon-views';
import { useMemberAction } from '@/lib/use-action';
import { readIntents } from '@/platform/intent';
import { accessible } from '@/ui/accessible';
import { ConfirmSheet } from '@/ui/confirm-sheet/confirm-sheet';
import { showToast } from '@/ui/toast/toast-store';
import { RETURN_REFUSALS } from './copy';
import { COUPON_WORDS, originWords, validWords } from './coupon-copy';
import styles from './coupons.module.scss';
import { Facts, type Fact } from './facts';
import { showReturned } from './show-gone';
import { worthSentence } from './worth-copy';
import { OFFER_WORDS } from './mall-copy';

interface CouponFactsProps {
  readonly page: CouponPage;
  readonly nowMs: number;
}

/** What it takes off, where, when, where it came from, and the way to give it back. */
export function CouponFacts({ page, nowMs }: CouponFactsProps) {
  const [isAsking, setAsking] = useState(false);
  const giving = useGivingBack(page.couponId, () => {
    setAsking(false);
  });
  const points = page.returnPoints;
  const back: Fact = {
    name: COUPON_WORDS.giveBack,
    value: points === null ? '' : (giving.waitingWords ?? COUPON_WORDS.giveBackFor(points)),
    action: (
      <View
        className={styles.textAction}
        hoverClass="hover"
        onClick={() => {
          setAsking(true);
        }}
        {...accessible('button', COUPON_WORDS.giveBackButton)}
      >
        {giving.waitingWords === null ? COUPON_WORDS.giveBackButton : COUPON_WORDS.askAgain}
      </View>
    ),
  };
  return (
    <View>
      <Facts facts={[...factsOf(page, nowMs), back]} />
      <ConfirmSheet
        isOpen={isAsking && points !== null}
        title={COUPON_WORDS.giveBackTitle(points ?? 0)}
        note={COUPON_WORDS.giveBackNote}
        confirmLabel={COUPON_WORDS.giveBackConfirm(points ?? 0)}
        isBusy={giving.isBusy}
        onConfirm={giving.run}
        onCancel={() => {
          setAsking(false);
        }}
      />
    </View>
  );
}

function factsOf(page: CouponPage, nowMs: number): readonly Fact[] {
  return [
    { name: OFFER_WORDS.worth, value: worthSentence(page.worth, page.minimumSpendFen) },
    { name: COUPON_WORDS.how, value: page.scopeText },
    { name: COUPON_WORDS.place, value: page.placeText },
    {
      name: COUPON_WORDS.minimum,
      value: page.minimumSpendFen === 0 ? COUPON_WORDS.noMinimum : COUPON_WORDS.minimumOf(page.minimumSpendFen),
    },
    { name: COUPON_WORDS.valid, value: validWords(page, nowMs) },
    { name: COUPON_WORDS.origin, value: originWords(page) },
  ];
}

/** Giving a coupon back for its points. `waitingWords` says that an earlier tap still has no answer. */
function useGivingBack(couponId: string, onSettled: () => void) {
  const queries = useQueryClient();
  const act = useMemberAction('coupons.return', {
    words: RETURN_REFUSALS,
    refreshes: false,
    onDone: (returned) => {
      showReturned(queries, returned);
      showToast(COUPON_WORDS.gaveBack(returned.returnedPoints));
      onSettled();
    },
    onRefused: ({ code, words }) => {
      showToast(words);
      onSettled();
      if (code in RETURN_REFUSALS) void queries.invalidateQueries({ queryKey: ['member', 'coupons.read'] });
    },
  });
  const isWaiting = !act.isBusy && readIntents().some((intent) => isReturnOf(intent, couponId));
  return {
    isBusy: act.isBusy,
    waitingWords: isWaiting ? (act.refusal?.words ?? OFFER_WORDS.waiting) : null,
    run: () => act.run({ couponId }),
  };
}

const isReturnOf = (intent: { readonly operation: string; readonly input: unknown }, couponId: string): boolean =>
  intent.operation === 'coupons.return' && (intent.input as { readonly couponId?: string }).couponId === couponId;
