import { View } from '@tarojs/components';
import type { Wallet, WalletCoupon } from '../../../contracts/coupon-views';
import { openPage } from '@/platform/navigation';
import { Section } from '@/ui/section/section';
import { Empty } from '@/ui/states/empty';
import { ListEnd } from '@/ui/states/list-end';
import { WalletCard } from './wallet-card';
import { WALLET_WORDS } from './wallet-copy';

interface UsableCouponsProps {
  readonly wallet: Wallet;
  readonly nowMs: number;
  readonly reach: string | undefined;
}

/** What can be used, nearest end first; what is paused stands below under its own heading. */
export function UsableCoupons({ wallet, nowMs, reach }: UsableCouponsProps) {
  const usable = wallet.items.filter(({ pauseReason }) => pauseReason === null);
  const paused = wallet.items.filter(({ pauseReason }) => pauseReason !== null);
  const firstId = usable.find(({ phase }) => phase === 'usable')?.couponId;
  const cardOf = (coupon: WalletCoupon) => (
    <WalletCard key={coupon.couponId} coupon={coupon} nowMs={nowMs} isFirst={coupon.couponId === firstId} />
  );
  if (wallet.items.length === 0) {
    return (
      <Empty
        title={WALLET_WORDS.empty.usable}
        note={reach}
        action={WALLET_WORDS.toMall}
        onPress={() => {
          openPage('mall');
        }}
      />
    );
  }
  return (
    <View>
      {usable.map(cardOf)}
      {paused.length > 0 && <Section title={WALLET_WORDS.pausedHead}>{paused.map(cardOf)}</Section>}
      <ListEnd status="end" />
    </View>
  );
}
