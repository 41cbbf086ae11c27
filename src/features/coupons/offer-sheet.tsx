import { View } from '@tarojs/components';
import type { Offer, TakenCoupon } from '../../../contracts/coupon-views';
import { pointsOf } from '@domain/coupons/offer';
import { useMemberAction, type Action } from '@/lib/use-action';
import { openPage } from '@/platform/navigation';
import { vibrate } from '@/platform/vibrate';
import type { MemberApi } from '../../../contracts/member-api';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { IconDisc } from '@/ui/glyph/glyph';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import { CLAIM_REFUSALS, EXCHANGE_REFUSALS, MALL_WORDS, standingLabel } from './mall-copy';
import { validityWords, worthSentence } from './worth-copy';

interface OfferSheetProps {
  readonly offer: Offer | null;
  readonly availablePoints: number;
  readonly nowMs: number;
  /** What was just taken; the sheet then says so. */
  readonly taken: TakenCoupon | null;
  readonly onTaken: (coupon: TakenCoupon) => void;
  readonly onClose: () => void;
}

/** Everything a member should know before spending points, and the act itself. */
export function OfferSheet(props: OfferSheetProps) {
  const { offer, taken, onTaken, onClose } = props;
  const onDone = (coupon: TakenCoupon) => {
    vibrate();
    onTaken(coupon);
  };
  const exchange = useMemberAction('coupons.exchange', { words: EXCHANGE_REFUSALS, onDone });
  const claim = useMemberAction('coupons.claim', { words: CLAIM_REFUSALS, onDone });
  const act = offer?.price.kind === 'points' ? exchange : claim;
  const close = () => {
    exchange.clear();
    claim.clear();
    onClose();
  };
  if (offer === null) return null;
  const shared = { ...props, offer, act };
  return (
    <Sheet
      isOpen
      title={taken === null ? offer.title : undefined}
      isBusy={act.isBusy}
      onClose={close}
      footer={taken === null ? <TakeButton {...shared} /> : undefined}
    >
      {taken === null ? <Terms {...shared} /> : <Taken coupon={taken} onClose={close} />}
    </Sheet>
  );
}

type Act = Action<MemberApi['coupons.exchange']> | Action<MemberApi['coupons.claim']>;
type WithOffer = OfferSheetProps & { readonly offer: Offer; readonly act: Act };

function TakeButton({ offer, nowMs, act }: WithOffer) {
  const points = pointsOf(offer);
  return (
    <Button
      size="large"
      isBusy={act.isBusy}
      disabledReason={standingLabel(offer.standing, nowMs) ?? undefined}
      onPress={() => act.run({ batchId: offer.batchId })}
    >
      {points > 0 ? MALL_WORDS.exchangeFor(points) : MALL_WORDS.claimNow}
    </Button>
  );
}

function Terms({ offer, availablePoints, nowMs, act }: WithOffer) {
  const points = pointsOf(offer);
  const rows = [
    { title: MALL_WORDS.worth, value: worthSentence(offer.worth, offer.minimumSpendFen) },
    { title: MALL_WORDS.scope, value: offer.scopeText },
    { title: MALL_WORDS.place, value: offer.placeText },
    { title: MALL_WORDS.valid, value: validityWords(offer.validity, nowMs) },
  ];
  const rest = availablePoints - points;
  return (
    <View>
      <Card kind="sunken">
        {rows
          .filter((row) => row.value !== '')
          .map((row) => (
            <Cell key={row.title} isLow title={<View className="sub">{row.title}</View>} value={row.value} />
          ))}
      </Card>
      {points > 0 && (
        <View className="sub mt12">
          {`${rest >= 0 ? `${MALL_WORDS.after(rest)}。` : ''}${offer.returnable ? MALL_WORDS.returnable : MALL_WORDS.notReturnable}`}
        </View>
      )}
      {act.refusal !== null && (
        <Notice icon={act.refusal.code === 'OFFLINE' ? 'wifi-off' : 'circle-alert'}>{act.refusal.words}</Notice>
      )}
    </View>
  );
}

function Taken({ coupon, onClose }: { readonly coupon: TakenCoupon; readonly onClose: () => void }) {
  return (
    <View className="center">
      <View className="row middle">
        <IconDisc icon="check" tint="leaf" size={56} />
      </View>
      <View className="title mt16">{MALL_WORDS.done(coupon.title)}</View>
      <View className="sub mt4">{MALL_WORDS.doneNote}</View>
      <View className="row mt24">
        <Button kind="secondary" isWide onPress={onClose}>
          {MALL_WORDS.goOn}
        </Button>
        <View className="row grow ml12">
          <Button
            isWide
            onPress={() => {
              onClose();
              openPage('coupon', { couponId: coupon.couponId });
            }}
          >
            {MALL_WORDS.toCoupon}
          </Button>
        </View>
      </View>
    </View>
  );
}
