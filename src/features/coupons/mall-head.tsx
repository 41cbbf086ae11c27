import { View } from '@tarojs/components';
import type { Mall } from '../../../contracts/coupon-views';
import { formatCount } from '@/lib/format-points';
import { openPage } from '@/platform/navigation';
import { accessible } from '@/ui/accessible';
import { Button } from '@/ui/button/button';
import { MALL_WORDS } from './mall-copy';

/** What there is to spend, and what was got for it already. */
export function MallHead({ mall }: { readonly mall: Mall }) {
  return (
    <View className="row between mt8">
      <View hoverClass="hover" onClick={toPoints} {...accessible('button')}>
        <View className="sub">{MALL_WORDS.available}</View>
        <View className="numl num">{formatCount(mall.availablePoints)}</View>
      </View>
      <Button kind="secondary" size="small" icon="ticket" onPress={toWallet}>
        {MALL_WORDS.wallet(mall.usableCouponCount)}
      </Button>
    </View>
  );
}

const toPoints = () => {
  openPage('points');
};
const toWallet = () => {
  openPage('wallet');
};
