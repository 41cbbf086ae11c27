import { View } from '@tarojs/components';
import type { WalletCoupon } from '../../../contracts/coupon-views';
import { openPage } from '@/platform/navigation';
import { Button } from '@/ui/button/button';
import { classes } from '@/ui/classes';
import { CouponCard } from '@/ui/coupon/coupon-card';
import { stubWords } from './worth-copy';
import { footWords, WALLET_WORDS } from './wallet-copy';

interface WalletCardProps {
  readonly coupon: WalletCoupon;
  readonly nowMs: number;
  /** The one to use first: its button is the filled one. */
  readonly isFirst?: boolean;
}

/** One coupon of the wallet: its end, or what became of it. Opens the page that is shown at the counter. */
export function WalletCard({ coupon, nowMs, isFirst = false }: WalletCardProps) {
  const { couponId, phase, pauseReason } = coupon;
  const isUsable = phase === 'usable' && pauseReason === null;
  const foot = footWords(coupon, nowMs);
  return (
    <CouponCard
      {...stubWords(coupon.worth, coupon.minimumSpendFen)}
      isMuted={!isUsable && phase !== 'early' && phase !== 'held'}
      title={coupon.title}
      note={pauseReason === null ? coupon.placeText : WALLET_WORDS.paused(pauseReason)}
      foot={<View className={classes('cap num', foot.isSoon && 'c-danger m')}>{foot.text}</View>}
      action={
        isUsable && (
          <Button kind={isFirst ? 'primary' : 'soft'} size="small">
            {WALLET_WORDS.use}
          </Button>
        )
      }
      onPress={() => {
        openPage('coupon', { couponId });
      }}
    />
  );
}
