import { View } from '@tarojs/components';
import { formatFen } from '@/lib/format-points';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { CHAIN_WORDS } from './chain-copy';
import styles from './chains.module.scss';
import { piecesOf, type PricedWish, type Wish } from './wish';

interface WishBarProps {
  readonly wish: Wish;
  readonly priced: PricedWish;
  readonly isBusy: boolean;
  readonly label: string;
  /** Why it cannot be pressed, in place of the label. */
  readonly disabledReason?: string;
  readonly onPress: () => unknown;
}

/** What it comes to, and the one thing to do. */
export function WishBar({ wish, priced, isBusy, label, disabledReason, onPress }: WishBarProps) {
  const pieces = piecesOf(wish);
  return (
    <BottomBar>
      {pieces > 0 && (
        <View className={styles.due}>
          <View className={styles.sum}>
            <View className="sub num mr8">{CHAIN_WORDS.pieces(pieces)}</View>
            <View className={`num ${styles.amount ?? ''}`}>{formatFen(priced.price.dueFen)}</View>
          </View>
          <OffLine priced={priced} />
        </View>
      )}
      <View className={pieces > 0 ? 'none ml12' : 'grow row'}>
        <Button size="large" isWide isBusy={isBusy} disabledReason={disabledReason} onPress={onPress}>
          {label}
        </Button>
      </View>
    </BottomBar>
  );
}

/** What of it coupon and points pay. */
function OffLine({ priced: { price, coupon } }: { readonly priced: PricedWish }) {
  const parts = [
    coupon === null || price.couponFen === 0 ? '' : CHAIN_WORDS.couponUsed(coupon.title),
    price.points === 0 ? '' : CHAIN_WORDS.pointsUsed(price.points),
  ].filter((part) => part !== '');
  if (parts.length === 0) return null;
  return <View className="cap c-leaf ell num">{parts.join('，')}</View>;
}
