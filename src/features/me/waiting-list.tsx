import type { WalletCoupon } from '../../../contracts/coupon-views';
import type { ComingAdjustment } from '../../../contracts/points-views';
import { formatSigned } from '@/lib/format-points';
import { formatDeadline } from '@/lib/format-time';
import { openPage } from '@/platform/navigation';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Glyph } from '@/ui/glyph/glyph';
import { Section } from '@/ui/section/section';
import { ME_WORDS } from './copy';

const SOON_MS = 3 * 86_400_000;
const COUPONS_MAX = 3;

interface WaitingListProps {
  readonly coupons: readonly WalletCoupon[];
  readonly coming: readonly ComingAdjustment[];
  readonly nowMs: number;
}

/** 等你的: coupons that end within three days, and changes of points that were announced. Nothing waiting, nothing shown. */
export function WaitingList({ coupons, coming, nowMs }: WaitingListProps) {
  const ending = coupons.filter((coupon) => isEnding(coupon, nowMs)).slice(0, COUPONS_MAX);
  if (ending.length + coming.length === 0) return null;
  return (
    <Section title={ME_WORDS.waiting}>
      <Card kind="flush">
        {ending.map((coupon) => (
          <EndingCoupon key={coupon.couponId} coupon={coupon} nowMs={nowMs} />
        ))}
        {coming.map((adjustment) => (
          <Cell
            key={adjustment.adjustmentId}
            lead={<Glyph text={ME_WORDS.points} />}
            leadWidth={48}
            title={ME_WORDS.coming(formatSigned(adjustment.points))}
            sub={ME_WORDS.comingNote(formatDeadline(adjustment.effectiveAtMs, nowMs), adjustment.note)}
            onPress={() => {
              openPage('points');
            }}
          />
        ))}
      </Card>
    </Section>
  );
}

function EndingCoupon({ coupon, nowMs }: { readonly coupon: WalletCoupon; readonly nowMs: number }) {
  const { title, note } = ME_WORDS.coupon(coupon.title, formatDeadline(coupon.validUntilMs, nowMs));
  return (
    <Cell
      lead={<Glyph text={coupon.title} />}
      leadWidth={48}
      title={title}
      sub={note}
      action={
        <Button
          kind="soft"
          size="small"
          onPress={() => {
            openPage('coupon', { couponId: coupon.couponId });
          }}
        >
          {ME_WORDS.show}
        </Button>
      }
    />
  );
}

const isEnding = ({ phase, validUntilMs, pauseReason }: WalletCoupon, nowMs: number) =>
  phase === 'usable' && pauseReason === null && validUntilMs - nowMs < SOON_MS;
