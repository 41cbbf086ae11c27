import { View } from '@tarojs/components';
import { formatCount, formatFen } from '@/lib/format-points';
import { formatNearDay } from '@/lib/format-time';
import { useOperatorOperation } from '@/lib/use-operation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { useNow } from '@/ui/countdown/use-now';
import { Section } from '@/ui/section/section';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import type { Liability } from '../../../../contracts/points-views';
import { LIABILITY_WORDS } from './copy';

/** What the organisation owes in points, by the month they expire in, and where the figures come from. */
export function LiabilityCard() {
  const { data, isLoading, refusal, isOffline, refresh } = useOperatorOperation(
    'points.read-liability',
    {},
    { words: {} },
  );
  return (
    <Section title={LIABILITY_WORDS.title}>
      {refusal !== null && (
        <Card>
          <Failed words={refusal.words} isOffline={isOffline} hasContent onRetry={refresh} />
        </Card>
      )}
      {isLoading && <SkeletonRows count={3} />}
      {data?.report === null && (
        <Card>
          <Empty isSmall title={LIABILITY_WORDS.none} />
        </Card>
      )}
      {data !== undefined && data.report !== null && <Report report={data.report} />}
    </Section>
  );
}

function Report({ report }: { readonly report: NonNullable<Liability['report']> }) {
  const nowMs = useNow('minute');
  const { totalPoints, totalFen, debtPoints, day, accountCount, months } = report;
  return (
    <View>
      <Card kind="hero">
        <View className="numl num">{LIABILITY_WORDS.total(totalPoints)}</View>
        <View className="sub num mt4">{LIABILITY_WORDS.worth(formatFen(totalFen))}</View>
        <View className="cap mt8">{LIABILITY_WORDS.source(formatNearDay(day, nowMs), accountCount)}</View>
        {debtPoints > 0 && <View className="cap mt4">{LIABILITY_WORDS.debt(debtPoints)}</View>}
      </Card>
      {months.length > 0 && (
        <Card kind="flush">
          {months.map(({ month, points, fen }) => (
            <Cell
              key={month}
              isLow
              title={LIABILITY_WORDS.month(month.slice(0, 4), String(Number(month.slice(5))))}
              value={<View className="num">{`${formatCount(points)} · ${formatFen(fen)}`}</View>}
            />
          ))}
        </Card>
      )}
    </View>
  );
}
