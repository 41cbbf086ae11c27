import { View } from '@tarojs/components';
import type { Offer } from '../../../contracts/coupon-views';
import { openPage } from '@/platform/navigation';
import { Button } from '@/ui/button/button';
import { Sheet } from '@/ui/sheet/sheet';
import { OFFER_WORDS } from './mall-copy';
import { OfferTerms } from './offer-terms';
import { TakeButton } from './take-button';
import { TakenPanel } from './taken-panel';
import { TakingNotice } from './taking-notice';
import { useTaking } from './use-taking';

interface OfferSheetProps {
  readonly offer: Offer;
  readonly availablePoints: number;
  readonly nowMs: number;
  readonly onShare: () => void;
  readonly onClose: () => void;
}

/** Everything a member should know before spending points, the act itself, and that it is done. */
export function OfferSheet({ offer, availablePoints, nowMs, onShare, onClose }: OfferSheetProps) {
  const taking = useTaking(offer, onClose);
  const { taken } = taking;
  if (taken !== null) {
    return (
      <Sheet isOpen onClose={onClose}>
        <TakenPanel
          taken={taken}
          onGoOn={onClose}
          onUse={() => {
            onClose();
            openPage('coupon', { couponId: taken.couponId });
          }}
        />
      </Sheet>
    );
  }
  return (
    <Sheet
      isOpen
      title={offer.title}
      isBusy={taking.isBusy}
      onClose={onClose}
      footer={
        <View className="row">
          <Button kind="secondary" size="large" openType="share" onPress={onShare}>
            {OFFER_WORDS.share}
          </Button>
          <View className="row grow ml12">
            <TakeButton offer={offer} taking={taking} nowMs={nowMs} />
          </View>
        </View>
      }
    >
      <OfferTerms isSunken offer={offer} availablePoints={availablePoints} nowMs={nowMs} />
      <TakingNotice taking={taking} />
    </Sheet>
  );
}
