import { View } from '@tarojs/components';
import type { PointsOverview } from '../../../contracts/points-views';
import { businessDayAt } from '@domain/kernel/business-day';
import { formatDay } from '@/lib/format-time';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Sheet } from '@/ui/sheet/sheet';
import { POINTS_WORDS } from './copy';

interface ExpiringSheetProps {
  readonly overview: Pick<PointsOverview, 'expiring' | 'nowMs'>;
  readonly onClose: () => void;
}

/** What expires when, earliest first. */
export function ExpiringSheet({ overview, onClose }: ExpiringSheetProps) {
  const today = businessDayAt(overview.nowMs);
  return (
    <Sheet isOpen title={POINTS_WORDS.expiring} onClose={onClose}>
      <Card kind="sunken">
        {overview.expiring.map(({ expiresOn, points, daysLeft }) => (
          <Cell
            key={expiresOn}
            isLow
            title={<View className="num b">{POINTS_WORDS.lot(points)}</View>}
            value={<View className="num">{POINTS_WORDS.lotDay(formatDay(expiresOn, today), daysLeft)}</View>}
          />
        ))}
      </Card>
      <View className="sub mt12">{POINTS_WORDS.expiringNote}</View>
    </Sheet>
  );
}
