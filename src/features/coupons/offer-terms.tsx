import { View } from '@tarojs/components';
import type { Offer } from '../../../contracts/coupon-views';
import { pointsOf } from '@domain/coupons/offer';
import { formatDeadline, formatInstant } from '@/lib/format-time';
import { Facts, type Fact } from './facts';
import { OFFER_WORDS } from './mall-copy';
import { validityWords, worthSentence } from './worth-copy';

interface OfferTermsProps {
  readonly offer: Offer;
  readonly availablePoints: number;
  readonly nowMs: number;
  /** Inside a sheet rather than on the page. */
  readonly isSunken?: boolean;
}

/** Everything a coupon promises and asks for, before it is taken. */
export function OfferTerms({ offer, availablePoints, nowMs, isSunken }: OfferTermsProps) {
  const note = noteOf(offer, availablePoints);
  return (
    <View>
      <Facts isSunken={isSunken} facts={factsOf(offer, nowMs)} />
      {note !== '' && <View className="sub mt12 num">{note}</View>}
    </View>
  );
}

function factsOf(offer: Offer, nowMs: number): readonly Fact[] {
  return [
    { name: OFFER_WORDS.worth, value: worthSentence(offer.worth, offer.minimumSpendFen) },
    { name: OFFER_WORDS.scope, value: offer.scopeText },
    { name: OFFER_WORDS.place, value: offer.placeText },
    { name: OFFER_WORDS.valid, value: validityWords(offer.validity, nowMs) },
    { name: OFFER_WORDS.price, value: priceWords(offer) },
    { name: OFFER_WORDS.perMember, value: OFFER_WORDS.perMemberTerms(offer.perMemberMax, offer.takenCount) },
    { name: OFFER_WORDS.left, value: leftWords(offer, nowMs) },
    { name: OFFER_WORDS.until, value: formatDeadline(offer.claimEndsAtMs, nowMs) },
  ];
}

function priceWords(offer: Offer): string {
  const points = pointsOf(offer);
  if (points > 0) return OFFER_WORDS.pricePoints(points);
  return offer.price.kind === 'free' ? OFFER_WORDS.priceFree : OFFER_WORDS.priceGiven;
}

function leftWords({ leftCount, claimStartsAtMs }: Offer, nowMs: number): string {
  if (claimStartsAtMs <= nowMs) return OFFER_WORDS.leftCount(leftCount);
  return OFFER_WORDS.startsAt(formatInstant(claimStartsAtMs, nowMs));
}

/** What the act would leave, and whether it can be taken back. */
function noteOf(offer: Offer, availablePoints: number): string {
  if (offer.standing.kind === 'paused') return OFFER_WORDS.paused(offer.standing.reason);
  const points = pointsOf(offer);
  if (points === 0) return '';
  const way = offer.returnable ? OFFER_WORDS.returnable : OFFER_WORDS.notReturnable;
  return availablePoints < points ? way : `${OFFER_WORDS.after(availablePoints - points)}。${way}`;
}
