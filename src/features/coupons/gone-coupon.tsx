import { View } from '@tarojs/components';
import type { CouponPage } from '../../../contracts/coupon-views';
import type { CouponPhase } from '@domain/coupons/coupon';
import { openPage } from '@/platform/navigation';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { IconDisc } from '@/ui/glyph/glyph';
import type { IconName } from '@/ui/icon/icon-names';
import type { Tint } from '@/ui/tint';
import { PHASE_WORDS } from './copy';
import { COUPON_WORDS, standingWords } from './coupon-copy';
import { Tag } from '@/ui/tag/tag';

interface GoneCouponProps {
  readonly page: CouponPage;
  readonly phase: CouponPhase;
  readonly nowMs: number;
}

/** A coupon that cannot be used now: why, and what becomes of it. */
export function GoneCoupon({ page, phase, nowMs }: GoneCouponProps) {
  const words = standingWords(phase, page, nowMs);
  const { icon, tint } = LOOKS[phase];
  return (
    <Card kind="hero">
      <View className="center">
        <View className="row middle mt8">
          <IconDisc icon={icon} tint={tint} size={56} />
        </View>
        <View className="title mt16">{words.title}</View>
        <View className="sub mt8 num">{words.note}</View>
        <View className="row middle mt16">
          <View className="head">{page.title}</View>
          <View className="ml8">
            <Tag tint={tint}>{phase === 'usable' ? COUPON_WORDS.paused : PHASE_WORDS[phase]}</Tag>
          </View>
        </View>
        {isOver(phase) && (
          <View className="row middle mt20">
            <Button kind="secondary" size="small" onPress={toMall}>
              {COUPON_WORDS.toMall}
            </Button>
          </View>
        )}
      </View>
    </Card>
  );
}

const LOOKS: Readonly<Record<CouponPhase, { readonly icon: IconName; readonly tint?: Tint }>> = {
  usable: { icon: 'pause', tint: 'apricot' },
  early: { icon: 'clock', tint: 'sky' },
  held: { icon: 'moon', tint: 'sky' },
  expired: { icon: 'clock' },
  used: { icon: 'check', tint: 'leaf' },
  returned: { icon: 'undo-2', tint: 'sky' },
  void: { icon: 'x' },
  compensated: { icon: 'gift', tint: 'leaf' },
};

const isOver = (phase: CouponPhase): boolean => phase !== 'usable' && phase !== 'early' && phase !== 'held';

const toMall = () => {
  openPage('mall');
};
