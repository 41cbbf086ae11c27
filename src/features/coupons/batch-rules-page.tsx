import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { Offer, TakenCoupon } from '../../../contracts/coupon-views';
import { useMemberOperation } from '@/lib/use-operation';
import { openPage, replacePage } from '@/platform/navigation';
import { useShareCard } from '@/platform/share';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
import { useNow } from '@/ui/countdown/use-now';
import { CouponCard } from '@/ui/coupon/coupon-card';
import { Page } from '@/ui/page/page';
import { Sheet } from '@/ui/sheet/sheet';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import { READ_OFFER_REFUSALS } from './copy';
import { MALL_WORDS, OFFER_WORDS } from './mall-copy';
import { offerCard, type BatchRef } from './offer-share';
import { OfferTerms } from './offer-terms';
import { TakeButton } from './take-button';
import { TakenPanel } from './taken-panel';
import { TakingNotice } from './taking-notice';
import { useTaking } from './use-taking';
import { stubWords } from './worth-copy';

/** The page of a batch's rules, as a shared card opens it: all it promises, and the way to have one. */
export function BatchRulesPage({ batch }: { readonly batch: BatchRef }) {
  const { batchId } = batch;
  const { data, refusal, isLoading, isOffline, refresh } = useMemberOperation(
    'coupons.read-offer',
    { batchId },
    { words: READ_OFFER_REFUSALS },
  );
  if (data !== undefined) {
    const failed = refusal !== null && (
      <Failed hasContent words={refusal.words} isOffline={isOffline} onRetry={refresh} />
    );
    return <OfferPage offer={data} availablePoints={data.availablePoints} groupId={batch.groupId} notice={failed} />;
  }
  const isUnknown = refusal?.code === 'BATCH_UNKNOWN';
  return (
    <Page title={OFFER_WORDS.rules}>
      {isLoading && <SkeletonRows count={6} />}
      {isUnknown && <Empty title={refusal.words} action={OFFER_WORDS.toMall} onPress={toMall} />}
      {refusal !== null && !isUnknown && <Failed words={refusal.words} isOffline={isOffline} onRetry={refresh} />}
    </Page>
  );
}

interface OfferPageProps {
  readonly offer: Offer;
  readonly availablePoints: number;
  readonly groupId: string;
  readonly notice: ReactNode;
}

function OfferPage({ offer, availablePoints, groupId, notice }: OfferPageProps) {
  const nowMs = useNow('minute');
  const taking = useTaking(offer);
  const { share } = useShareCard(offerCard(offer, groupId));
  const isTakeable = offer.price.kind !== 'given';
  return (
    <Page
      title={OFFER_WORDS.rules}
      bar={
        <BottomBar>
          <Button kind="secondary" size="large" openType="share" onPress={share}>
            {OFFER_WORDS.share}
          </Button>
          <View className="row grow ml12">
            {isTakeable && <TakeButton offer={offer} taking={taking} nowMs={nowMs} />}
          </View>
        </BottomBar>
      }
    >
      {notice}
      <CouponCard
        {...stubWords(offer.worth, offer.minimumSpendFen)}
        title={offer.title}
        note={offer.placeText}
        foot={<View className="sub num">{MALL_WORDS.left(offer.leftCount)}</View>}
      />
      <OfferTerms offer={offer} availablePoints={availablePoints} nowMs={nowMs} />
      <TakingNotice taking={taking} />
      {taking.taken !== null && (
        <Sheet isOpen onClose={toMall}>
          <TakenPanel taken={taking.taken} onGoOn={toMall} onUse={showing(taking.taken)} />
        </Sheet>
      )}
    </Page>
  );
}

const showing =
  ({ couponId }: TakenCoupon) =>
  () => {
    replacePage('coupon', { couponId });
  };

const toMall = () => {
  openPage('mall');
};
