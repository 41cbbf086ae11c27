import { View } from '@tarojs/components';
import type { TakenCoupon } from '../../../contracts/coupon-views';
import { Button } from '@/ui/button/button';
import { IconDisc } from '@/ui/glyph/glyph';
import { OFFER_WORDS } from './mall-copy';

interface TakenPanelProps {
  readonly taken: TakenCoupon;
  readonly onGoOn: () => void;
  readonly onUse: () => void;
}

/** It is in the wallet: what was really spent, and on to the counter or back to the shelf. */
export function TakenPanel({ taken, onGoOn, onUse }: TakenPanelProps) {
  const words = taken.pointsSpent > 0 ? OFFER_WORDS.done : OFFER_WORDS.claimed;
  return (
    <View className="center mt12">
      <View className="row middle">
        <IconDisc icon="check" tint="leaf" size={56} />
      </View>
      <View className="title mt16">{words(taken.title)}</View>
      <View className="sub mt4 num">{OFFER_WORDS.doneNote(taken.availablePoints)}</View>
      <View className="row mt24">
        <Button kind="secondary" isWide onPress={onGoOn}>
          {OFFER_WORDS.goOn}
        </Button>
        <View className="row grow ml12">
          <Button isWide onPress={onUse}>
            {OFFER_WORDS.toCoupon}
          </Button>
        </View>
      </View>
    </View>
  );
}
