import { View } from '@tarojs/components';
import type { PointsOverview } from '../../../contracts/points-views';
import { formatCount } from '@/lib/format-points';
import { openPage } from '@/platform/navigation';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Stats } from '@/ui/stat/stats';
import { POINTS_WORDS, worthSentence } from './copy';

/** The balance, what it is worth and where it can go. */
export function PointsHead({ overview }: { readonly overview: PointsOverview }) {
  return (
    <View className="row end between wrap mt8">
      <View className="mr12">
        <View className="sub">{POINTS_WORDS.available}</View>
        <View className="display num">{formatCount(overview.availablePoints)}</View>
        <View className="sub num mt4">{worthSentence(overview)}</View>
      </View>
      <View className="mt8">
        <Button onPress={toMall}>{POINTS_WORDS.exchange}</Button>
      </View>
    </View>
  );
}

const toMall = () => {
  openPage('mall');
};

/** What came and went this month, and in all. */
export function PointsSums({ overview }: { readonly overview: PointsOverview }) {
  const { heldPoints, earnedTodayPoints, dayMaxPoints } = overview;
  return (
    <Card>
      <Stats
        size="small"
        stats={[
          { label: POINTS_WORDS.monthEarned, value: formatCount(overview.monthEarnedPoints) },
          { label: POINTS_WORDS.monthUsed, value: formatCount(overview.monthUsedPoints) },
          { label: POINTS_WORDS.totalEarned, value: formatCount(overview.totalEarnedPoints) },
        ]}
      />
      {earnedTodayPoints > 0 && (
        <View className="cap num mt12">{POINTS_WORDS.today(earnedTodayPoints, dayMaxPoints)}</View>
      )}
      {heldPoints > 0 && <View className="cap num mt4">{POINTS_WORDS.held(heldPoints)}</View>}
    </Card>
  );
}
