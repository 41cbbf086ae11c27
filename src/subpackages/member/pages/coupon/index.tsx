import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { READ_COUPON_REFUSALS } from '@/features/coupons/copy';
import { COUPON_WORDS } from '@/features/coupons/coupon-copy';
import { CouponSkeleton } from '@/features/coupons/coupon-skeleton';
import { CouponView } from '@/features/coupons/coupon-view';
import { useMemberOperation } from '@/lib/use-operation';
import { replacePage, usePageParams } from '@/platform/navigation';
import { Notice } from '@/ui/notice/notice';
import { Page } from '@/ui/page/page';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import '@/ui/icon/member-icons.scss';

/** 出示给店员: one coupon, held out at the counter. */
export default function CouponPage() {
  const { couponId = '' } = usePageParams('coupon');
  const coupon = useMemberOperation('coupons.read', { couponId }, { words: READ_COUPON_REFUSALS });
  const { data, refusal, isOffline, isLoading, refresh } = coupon;
  usePullDownRefresh(() => {
    void refresh().finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  const isForeign = refusal?.code === 'COUPON_UNKNOWN';
  return (
    <Page title={COUPON_WORDS.title}>
      {isLoading && <CouponSkeleton />}
      {isForeign && <Empty title={refusal.words} action={COUPON_WORDS.toWallet} onPress={toWallet} />}
      {refusal !== null && !isForeign && !(isOffline && data !== undefined) && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={data !== undefined} onRetry={refresh} />
      )}
      {isOffline && data !== undefined && <Notice icon="wifi-off">{COUPON_WORDS.offline}</Notice>}
      {data !== undefined && !isForeign && <CouponView page={data} />}
    </Page>
  );
}

const toWallet = () => {
  replacePage('wallet');
};
