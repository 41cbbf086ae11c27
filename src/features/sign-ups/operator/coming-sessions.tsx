import { View } from '@tarojs/components';
import type { ComingSession, SeriesPage } from '../../../../contracts/sign-up-weekly-views';
import { formatDayWithWeekday, formatInstant } from '@/lib/format-time';
import { useOperatorAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Section } from '@/ui/section/section';
import { showToast } from '@/ui/toast/toast-store';
import { SKIP_REFUSALS } from './copy';
import { SERIES_WORDS } from './series-copy';

interface ComingSessionsProps {
  readonly series: SeriesPage;
  readonly mayRun: boolean;
}

/** The sessions that have no form yet; each can be left out, and that be taken back. */
export function ComingSessions({ series, mayRun }: ComingSessionsProps) {
  if (series.coming.length === 0) return null;
  return (
    <Section title={SERIES_WORDS.coming}>
      <Card kind="flush">
        {series.coming.map((session) => (
          <ComingRow key={session.day} series={series} session={session} mayRun={mayRun} />
        ))}
      </Card>
    </Section>
  );
}

interface ComingRowProps extends ComingSessionsProps {
  readonly session: ComingSession;
}

function ComingRow({ series: { groupId, seriesId, nowMs }, session, mayRun }: ComingRowProps) {
  const { day, makeAtMs, isSkipped } = session;
  const skip = useOperatorAction('sign-ups.skip-session', {
    words: SKIP_REFUSALS,
    onDone: () => {
      showToast(isSkipped ? SERIES_WORDS.unskippedDone : SERIES_WORDS.skippedDone);
    },
    onRefused: ({ words }) => {
      showToast(words);
    },
  });
  const act = isSkipped ? SERIES_WORDS.unskip : SERIES_WORDS.skip;
  return (
    <Cell
      title={<View className={isSkipped ? 'c-3 num' : 'num'}>{formatDayWithWeekday(day)}</View>}
      sub={
        <View className="num">
          {isSkipped ? SERIES_WORDS.skipped : SERIES_WORDS.comesOut(formatInstant(makeAtMs, nowMs))}
        </View>
      }
      action={
        mayRun ? (
          <Button
            kind="soft"
            size="small"
            isBusy={skip.isBusy}
            label={`${act}，${formatDayWithWeekday(day)}`}
            onPress={() => skip.run({ groupId, seriesId, day, skips: !isSkipped })}
          >
            {act}
          </Button>
        ) : undefined
      }
    />
  );
}
