import type { Offer } from '../../../contracts/coupon-views';
import { pointsOf } from '@domain/coupons/offer';
import { Button } from '@/ui/button/button';
import { OFFER_WORDS, standingLabel } from './mall-copy';
import type { Taking } from './use-taking';

interface TakeButtonProps {
  readonly offer: Offer;
  readonly taking: Taking;
  readonly nowMs: number;
}

/** Takes one coupon; says why not when it cannot be had. A tap that still waits may always be asked about again. */
export function TakeButton({ offer, taking, nowMs }: TakeButtonProps) {
  const { isBusy, isWaiting, run } = taking;
  const why = isWaiting || isBusy ? null : standingLabel(offer.standing, nowMs);
  return (
    <Button size="large" isWide isBusy={isBusy} disabledReason={why ?? undefined} onPress={run}>
      {labelOf(offer, taking)}
    </Button>
  );
}

function labelOf(offer: Offer, { isWaiting, refusal }: Taking): string {
  if (isWaiting) return refusal?.code === 'OFFLINE' ? OFFER_WORDS.sendAgain : OFFER_WORDS.askAgain;
  const points = pointsOf(offer);
  return points > 0 ? OFFER_WORDS.exchangeFor(points) : OFFER_WORDS.claimNow;
}
