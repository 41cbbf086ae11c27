import { View } from '@tarojs/components';
import type { Offer } from '../../../contracts/coupon-views';
import { formatCount } from '@/lib/format-points';
import { Button } from '@/ui/button/button';
import { CouponCard } from '@/ui/coupon/coupon-card';
import { MALL_WORDS, standingLabel } from './mall-copy';
import { stubWords } from './worth-copy';

interface OfferCardProps {
  readonly offer: Offer;
  readonly nowMs: number;
  readonly onPress: () => void;
}

/** One coupon of the mall with its price and whether this member can have it. Its rules can be read in any case. */
export function OfferCard({ offer, nowMs, onPress }: OfferCardProps) {
  const why = standingLabel(offer.standing, nowMs);
  const isGone = offer.standing.kind === 'sold-out' || offer.standing.kind === 'paused';
  return (
    <CouponCard
      {...stubWords(offer.worth, offer.minimumSpendFen)}
      isMuted={isGone}
      title={offer.title}
      note={noteOf(offer)}
      foot={<PriceWords offer={offer} />}
      action={
        <Button kind="soft" size="small" disabledReason={why ?? undefined}>
          {offer.price.kind === 'points' ? MALL_WORDS.exchange : MALL_WORDS.claim}
        </Button>
      }
      onPress={onPress}
    />
  );
}

function noteOf({ standing, placeText, leftCount, perMemberMax }: Offer): string {
  const state = standing.kind === 'paused' ? standing.reason : MALL_WORDS.left(leftCount);
  return [placeText, state, MALL_WORDS.perMember(perMemberMax)].filter((part) => part !== '').join(' · ');
}

function PriceWords({ offer }: { readonly offer: Offer }) {
  if (offer.price.kind !== 'points') return <View className="head">{MALL_WORDS.free}</View>;
  return (
    <View className="row base">
      <View className="head num">{formatCount(offer.price.points)}</View>
      <View className="cap ml4">{MALL_WORDS.pointUnit}</View>
    </View>
  );
}
