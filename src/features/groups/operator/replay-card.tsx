import { View } from '@tarojs/components';
import type { Health } from '../../../../contracts/health';
import { formatInstant } from '@/lib/format-time';
import { useOperatorAction } from '@/lib/use-action';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Notice } from '@/ui/notice/notice';
import { Section } from '@/ui/section/section';
import { showToast } from '@/ui/toast/toast-store';
import { HEALTH_WORDS, REPLAY_REFUSALS } from './health-copy';

/** The whole ledger added up again: what came of it last, and another one when an owner wants it. */
export function ReplayCard({ health, isOwner }: { readonly health: Health; readonly isOwner: boolean }) {
  const start = useOperatorAction('points.start-replay', {
    words: REPLAY_REFUSALS,
    onDone: () => {
      showToast(HEALTH_WORDS.replayStarted);
    },
  });
  const isWanted = health.replayWantedAtMs !== null;
  return (
    <Section title={HEALTH_WORDS.replay}>
      <Card>
        <View className="sub prose">{HEALTH_WORDS.replayNote}</View>
        <View className="body mt8 num">{standingOf(health)}</View>
        {isOwner && !isWanted && (
          <View className="mt16">
            <Button kind="soft" isBusy={start.isBusy} onPress={() => start.run({})}>
              {HEALTH_WORDS.replayDo}
            </Button>
          </View>
        )}
        {start.refusal !== null && <Notice icon="circle-alert">{start.refusal.words}</Notice>}
      </Card>
    </Section>
  );
}

function standingOf({ jobs, replayWantedAtMs, nowMs }: Health): string {
  if (replayWantedAtMs !== null) return HEALTH_WORDS.replayAsked(formatInstant(replayWantedAtMs, nowMs));
  const last = jobs.find(({ name }) => name === 'replay-whole-ledger');
  if (last === undefined || last.lastRunAtMs === 0) return HEALTH_WORDS.never;
  const { accountCount = 0, faultCount = 0 } = last.counts;
  return HEALTH_WORDS.replayed(formatInstant(last.lastRunAtMs, nowMs), accountCount, faultCount);
}
