import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import type { WalletTab } from '../../../contracts/coupon-views';
import { useMemberList } from '@/lib/use-operation';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { WalletCard } from './wallet-card';
import { WALLET_WORDS } from './wallet-copy';
import { WalletSkeleton } from './wallet-skeleton';

interface WalletHistoryProps {
  readonly tab: Exclude<WalletTab, 'usable'>;
  readonly nowMs: number;
}

/** Coupons that are over, newest first, page by page. */
export function WalletHistory({ tab, nowMs }: WalletHistoryProps) {
  const list = useMemberList('coupons.list-wallet', { tab }, { words: {} });
  useReachBottom(() => {
    void list.more();
  });
  const { items, isLoading, refusal, isOffline, status, more, refresh } = list;
  const isEmpty = !isLoading && refusal === null && items.length === 0;
  return (
    <View>
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={items.length > 0} onRetry={refresh} />
      )}
      {isLoading && <WalletSkeleton />}
      {isEmpty && <Empty title={WALLET_WORDS.empty[tab]} />}
      {items.map((coupon) => (
        <WalletCard key={coupon.couponId} coupon={coupon} nowMs={nowMs} />
      ))}
      {items.length > 0 && <ListEnd status={status} onMore={more} />}
    </View>
  );
}
