import { useEffect, useRef } from 'react';
import { View } from '@tarojs/components';
import { useQueryClient } from '@tanstack/react-query';
import type { CouponPage } from '../../../contracts/coupon-views';
import type { CouponPhase } from '@domain/coupons/coupon';
import { useInFront } from '@/lib/use-in-front';
import { useMemberOperation } from '@/lib/use-operation';
import { useBrightScreen } from '@/platform/brightness';
import { vibrate } from '@/platform/vibrate';
import { useNow } from '@/ui/countdown/use-now';
import { READ_COUPON_REFUSALS } from './copy';
import { COUPON_WORDS } from './coupon-copy';
import { CouponFacts } from './coupon-facts';
import { GoneCoupon } from './gone-coupon';
import { showUsed } from './show-gone';
import { ShownCoupon } from './shown-coupon';

/** How often a shown coupon looks whether it was used: a verifier needs about as long to put the scanner away. */
const WATCH_MS = 5_000;

/** One coupon as it stands: held out while it can be used, else why not. */
export function CouponView({ page }: { readonly page: CouponPage }) {
  const nowMs = useNow('minute');
  const phase = phaseAt(page, nowMs);
  const isShown = phase === 'usable' && page.pauseReason === null;
  useUsedWhileShown(page);
  return (
    <View>
      {isShown ? <Watched couponId={page.couponId} /> : <GoneCoupon page={page} phase={phase} nowMs={nowMs} />}
      <CouponFacts page={page} nowMs={nowMs} />
      {isShown && <View className="center cap mt16">{COUPON_WORDS.bright}</View>}
    </View>
  );
}

/** Looks again and again while it is in front: codes never run out, and a used coupon says so by itself. */
function Watched({ couponId }: { readonly couponId: string }) {
  const isInFront = useInFront();
  useBrightScreen(isInFront);
  const watched = useMemberOperation(
    'coupons.read',
    { couponId },
    { words: READ_COUPON_REFUSALS, everyMs: isInFront ? WATCH_MS : undefined },
  );
  if (watched.data === undefined) return null;
  const { data, answeredAtMs, isOffline, refresh } = watched;
  return <ShownCoupon page={data} answeredAtMs={answeredAtMs} isOffline={isOffline} onRenew={refresh} />;
}

/** A coupon taken at the counter while it is held out: felt, and gone from the wallet. */
function useUsedWhileShown(page: CouponPage): void {
  const queries = useQueryClient();
  const before = useRef(page.phase);
  useEffect(() => {
    if (before.current === 'usable' && page.phase === 'used') {
      vibrate();
      showUsed(queries, page);
    }
    before.current = page.phase;
  }, [page, queries]);
}

/** Without network nobody else says that its time is over. */
function phaseAt(page: CouponPage, nowMs: number): CouponPhase {
  return page.phase === 'usable' && nowMs >= page.validUntilMs ? 'expired' : page.phase;
}
