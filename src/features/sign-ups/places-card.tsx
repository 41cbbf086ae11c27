import { View } from '@tarojs/components';
import type { FormTerms } from '@domain/sign-ups/form-terms';
import type { FormPlaces } from '../../../contracts/sign-up-views';
import { formatCount } from '@/lib/format-points';
import { Bar } from '@/ui/bar/bar';
import { Card } from '@/ui/card/card';
import { EVENT_WORDS, windowWords } from './event-copy';

interface PlacesCardProps {
  readonly terms: FormTerms;
  readonly places: FormPlaces;
  readonly nowMs: number;
}

/** How many places are left, until when, and what comes after the last one. */
export function PlacesCard({ terms, places, nowMs }: PlacesCardProps) {
  const { capacity } = terms;
  return (
    <Card>
      <View className="row base between">
        <Left places={places} />
        {capacity !== null && <View className="sub num">{EVENT_WORDS.takenOf(places.takenCount, capacity)}</View>}
      </View>
      {capacity !== null && (
        <View className="mt8">
          <Bar ratio={places.takenCount / capacity} label={EVENT_WORDS.takenOf(places.takenCount, capacity)} />
        </View>
      )}
      <View className="cap mt8 num">{windowWords(terms, nowMs)}</View>
      {places.waitingCount > 0 && <View className="cap mt4 num">{EVENT_WORDS.waiting(places.waitingCount)}</View>}
    </Card>
  );
}

function Left({ places: { leftCount, takenCount } }: { readonly places: FormPlaces }) {
  if (leftCount !== null && leftCount <= 0) return <View className="head">{EVENT_WORDS.full}</View>;
  const [before, figure, after] =
    leftCount === null
      ? [EVENT_WORDS.noLimit, takenCount, EVENT_WORDS.people]
      : [EVENT_WORDS.left, leftCount, EVENT_WORDS.leftUnit];
  return (
    <View className="row base">
      <View className="sub">{before}</View>
      <View className="numl num ml4 mr4">{formatCount(figure)}</View>
      <View className="sub">{after}</View>
    </View>
  );
}
