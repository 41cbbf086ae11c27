import { useState } from 'react';
import { View } from '@tarojs/components';
import type { Mall, Offer, TakenCoupon } from '../../../contracts/coupon-views';
import { formatCount } from '@/lib/format-points';
import { openPage } from '@/platform/navigation';
import { Button } from '@/ui/button/button';
import { useNow } from '@/ui/countdown/use-now';
import { Empty } from '@/ui/states/empty';
import { ListEnd } from '@/ui/states/list-end';
import { Tabs } from '@/ui/tabs/tabs';
import { MALL_WORDS } from './mall-copy';
import { OfferCard } from './offer-card';
import { OfferSheet } from './offer-sheet';

const ALL = '';

/** What points can become, what can be had now first. */
export function MallList({ mall }: { readonly mall: Mall }) {
  const nowMs = useNow('minute');
  const [place, setPlace] = useState(ALL);
  const [chosen, setChosen] = useState<Offer | null>(null);
  const [taken, setTaken] = useState<TakenCoupon | null>(null);
  const offers = mall.offers.filter((offer) => offer.price.kind !== 'given');
  const shown = offers.filter((offer) => place === ALL || offer.placeText === place);
  return (
    <View>
      <MallHead mall={mall} />
      <Places offers={offers} place={place} onChange={setPlace} />
      {offers.length === 0 && <Empty title={MALL_WORDS.empty} note={MALL_WORDS.emptyNote} />}
      {shown.map((offer) => (
        <OfferCard
          key={offer.batchId}
          offer={offer}
          nowMs={nowMs}
          onPress={() => {
            setTaken(null);
            setChosen(offer);
          }}
        />
      ))}
      {offers.length > 0 && <ListEnd status="end" />}
      <OfferSheet
        offer={chosen}
        availablePoints={mall.availablePoints}
        nowMs={nowMs}
        taken={taken}
        onTaken={setTaken}
        onClose={() => {
          setChosen(null);
          setTaken(null);
        }}
      />
    </View>
  );
}

function MallHead({ mall }: { readonly mall: Mall }) {
  return (
    <View className="row between mt8">
      <View>
        <View className="sub">{MALL_WORDS.available}</View>
        <View className="numl num">{formatCount(mall.availablePoints)}</View>
      </View>
      <Button
        kind="secondary"
        size="small"
        icon="ticket"
        onPress={() => {
          openPage('wallet');
        }}
      >
        {MALL_WORDS.wallet(mall.usableCouponCount)}
      </Button>
    </View>
  );
}

interface PlacesProps {
  readonly offers: readonly Offer[];
  readonly place: string;
  readonly onChange: (place: string) => void;
}

/** The places the coupons are used at, when there is more than one. */
function Places({ offers, place, onChange }: PlacesProps) {
  const places = [...new Set(offers.map((offer) => offer.placeText))].filter((text) => text !== '');
  if (places.length < 2) return null;
  const tabs = [{ key: ALL, label: MALL_WORDS.all }, ...places.map((text) => ({ key: text, label: text }))];
  return (
    <View className="mt12">
      <Tabs tabs={tabs} current={place} onChange={onChange} />
    </View>
  );
}
