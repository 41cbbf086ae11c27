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

/** One coupon of the mall with its price and whether this member can have it. */
export function OfferCard({ offer, nowMs, onPress }: OfferCardProps) {
  const why = standingLabel(offer.standing, nowMs);
  const isGone = offer.standing.kind === 'sold-out' || offer.standing.kind === 'paused';
  const note = [offer.placeText, MALL_WORDS.left(offer.leftCount), MALL_WORDS.perMember(offer.perMemberMax)];
  return (
    <CouponCard
      {...stubWords(offer.worth, offer.minimumSpendFen)}
      isMuted={isGone}
      title={offer.title}
      note={note.filter((part) => part !== '').join(' · ')}
      foot={<PriceWords offer={offer} />}
      action={
        <Button kind="soft" size="small" disabledReason={why ?? undefined} onPress={onPress}>
          {offer.price.kind === 'points' ? MALL_WORDS.exchange : MALL_WORDS.claim}
        </Button>
      }
      onPress={why === null ? undefined : onPress}
    />
  );
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
