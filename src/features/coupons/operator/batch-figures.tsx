import { View } from '@tarojs/components';
import type { BatchFigures as Figures } from '../../../../contracts/coupon-views';
import { formatCount, formatFen } from '@/lib/format-points';
import { Bar } from '@/ui/bar/bar';
import { Card } from '@/ui/card/card';
import { Stats } from '@/ui/stat/stats';
import { BATCH_WORDS, costNote, filledLabel } from './batch-page-copy';

/** How a batch is doing: what was used first, then what is out and what is left, and what it cost. */
export function BatchFigures({ figures }: { readonly figures: Figures }) {
  const note = costNote(figures);
  const { totalCount, issuedCount } = figures;
  return (
    <Card kind="hero">
      <View className="sub">{BATCH_WORDS.used}</View>
      <View className="row base between">
        <View className="row base">
          <View className="display num">{formatCount(figures.usedCount)}</View>
          <View className="sub ml4">{BATCH_WORDS.sheets}</View>
        </View>
        <View className="right">
          <View className="cap">{BATCH_WORDS.cost}</View>
          <View className="head num">{formatFen(figures.usedFen)}</View>
        </View>
      </View>
      {note !== null && <View className="cap right">{note}</View>}
      <View className="mt12">
        <Bar ratio={totalCount === 0 ? 0 : issuedCount / totalCount} label={filledLabel(issuedCount, totalCount)} />
      </View>
      <View className="mt12">
        <Stats
          size="small"
          stats={[
            { label: BATCH_WORDS.issued, value: formatCount(issuedCount) },
            { label: BATCH_WORDS.left, value: formatCount(figures.leftCount) },
            { label: BATCH_WORDS.returned, value: formatCount(figures.returnedCount) },
            { label: BATCH_WORDS.expired, value: formatCount(figures.expiredCount) },
          ]}
        />
      </View>
      <View className="row between mt16">
        <View className="sub">{BATCH_WORDS.outstanding}</View>
        <View className="num b">{formatFen(figures.outstandingFen)}</View>
      </View>
      <View className="cap mt8">{BATCH_WORDS.source}</View>
    </Card>
  );
}
