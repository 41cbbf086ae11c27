import { useState } from 'react';
import { View } from '@tarojs/components';
import type { Wallet, WalletTab } from '../../../contracts/coupon-views';
import type { Asked } from '@/lib/use-operation';
import { useNow } from '@/ui/countdown/use-now';
import { Failed } from '@/ui/states/failed';
import { Tabs } from '@/ui/tabs/tabs';
import { UsableCoupons } from './usable-coupons';
import { WALLET_WORDS } from './wallet-copy';
import { WalletHistory } from './wallet-history';
import { WalletSkeleton } from './wallet-skeleton';

interface WalletViewProps {
  /** The usable coupons, and how many there are of each kind. */
  readonly wallet: Asked<Wallet>;
  /** What the balance reaches, said where there is nothing to use; undefined while it is not known. */
  readonly reach: string | undefined;
}

/** The wallet: what can be used, and what became of the rest. */
export function WalletView({ wallet, reach }: WalletViewProps) {
  const nowMs = useNow('minute');
  const [tab, setTab] = useState<WalletTab>('usable');
  const { data, refusal, isOffline, isLoading, refresh } = wallet;
  return (
    <View>
      <Tabs tabs={tabsOf(data)} current={tab} onChange={setTab} />
      {tab === 'usable' && refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={data !== undefined} onRetry={refresh} />
      )}
      {tab === 'usable' && isLoading && <WalletSkeleton />}
      {tab === 'usable' && data !== undefined && <UsableCoupons wallet={data} nowMs={nowMs} reach={reach} />}
      {tab !== 'usable' && <WalletHistory key={tab} tab={tab} nowMs={nowMs} />}
    </View>
  );
}

/** The tab of what was given back is shown only where there is something in it. */
function tabsOf(wallet: Wallet | undefined) {
  const tabs: readonly WalletTab[] = ['usable', 'used', 'expired', 'returned'];
  return tabs
    .filter((tab) => tab !== 'returned' || (wallet?.counts.returned ?? 0) > 0)
    .map((tab) => ({ key: tab, label: WALLET_WORDS.tabs[tab], count: wallet?.counts[tab] }));
}
