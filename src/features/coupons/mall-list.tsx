import { useState } from 'react';
import { View } from '@tarojs/components';
import type { Mall, Offer } from '../../../contracts/coupon-views';
import { Empty } from '@/ui/states/empty';
import { ListEnd } from '@/ui/states/list-end';
import { Tabs } from '@/ui/tabs/tabs';
import { MALL_WORDS } from './mall-copy';
import { MallHead } from './mall-head';
import { OfferCard } from './offer-card';

const ALL = '';

interface MallListProps {
  readonly mall: Mall;
  readonly nowMs: number;
  readonly onChoose: (offer: Offer) => void;
}

/** What points can become, what can be had now first. */
export function MallList({ mall, nowMs, onChoose }: MallListProps) {
  const [place, setPlace] = useState(ALL);
  const places = [...new Set(mall.offers.map((offer) => offer.placeText))].filter((text) => text !== '');
  const current = places.includes(place) ? place : ALL;
  const shown = mall.offers.filter((offer) => current === ALL || offer.placeText === current);
  return (
    <View>
      <MallHead mall={mall} />
      {places.length > 1 && (
        <View className="mt12">
          <Tabs tabs={tabsOf(places)} current={current} onChange={setPlace} />
        </View>
      )}
      {mall.offers.length === 0 && <Empty title={MALL_WORDS.empty} note={MALL_WORDS.emptyNote} />}
      {shown.map((offer) => (
        <OfferCard
          key={offer.batchId}
          offer={offer}
          nowMs={nowMs}
          onPress={() => {
            onChoose(offer);
          }}
        />
      ))}
      {shown.length > 0 && <ListEnd status="end" />}
    </View>
  );
}

const tabsOf = (places: readonly string[]) => [
  { key: ALL, label: MALL_WORDS.all },
  ...places.map((text) => ({ key: text, label: text })),
];
