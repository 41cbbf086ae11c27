import { View } from '@tarojs/components';
import type { BatchLine } from '../../../../contracts/coupon-views';
import { CouponCard } from '@/ui/coupon/coupon-card';
import { Tag } from '@/ui/tag/tag';
import { stubWords } from '../worth-copy';
import { BATCH_PHASES, phaseOfBatch, priceWords, stockWords, windowWords } from './batches-copy';

interface BatchCardProps {
  readonly batch: BatchLine;
  readonly nowMs: number;
  readonly onPress: () => void;
}

/** One batch in the list: what it is, how much is gone, where it stands. */
export function BatchCard({ batch, nowMs, onPress }: BatchCardProps) {
  const phase = phaseOfBatch(batch, nowMs);
  const { word, tint } = BATCH_PHASES[phase];
  return (
    <CouponCard
      {...stubWords(batch.worth, 0)}
      worthNote={priceWords(batch.price)}
      isMuted={phase === 'over' || phase === 'paused'}
      title={batch.title}
      note={stockWords(batch)}
      foot={
        <View className="row wrap">
          <View className="mr8">
            <Tag tint={tint}>{word}</Tag>
          </View>
          <View className="cap">{windowWords(batch, nowMs)}</View>
        </View>
      }
      onPress={onPress}
    />
  );
}
