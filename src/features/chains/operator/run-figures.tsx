import { View } from '@tarojs/components';
import type { RunPage } from '../../../../contracts/chain-staff-views';
import { formatCount, formatFen } from '@/lib/format-points';
import { formatDeadline, formatInstant } from '@/lib/format-time';
import { Bar } from '@/ui/bar/bar';
import { Card } from '@/ui/card/card';
import { Stats } from '@/ui/stat/stats';
import { Tag } from '@/ui/tag/tag';
import { CHAIN_WORDS, PHASES } from '../chain-copy';
import { RUN_WORDS } from './run-copy';

interface RunFiguresProps {
  readonly run: RunPage;
  readonly nowMs: number;
}

/** How a chain stands: until when, how many, how much is still to come in. */
export function RunFigures({ run, nowMs }: RunFiguresProps) {
  const { word, tint } = PHASES[run.phase];
  const { threshold, entryCount, pieceCount } = run;
  const count = threshold?.by === 'entries' ? entryCount : pieceCount;
  return (
    <Card kind="hero">
      <View className="row between">
        <View className="sub num">{whenWords(run, nowMs)}</View>
        <Tag tint={tint}>{word}</Tag>
      </View>
      {run.reason !== '' && <View className="body mt8">{run.reason}</View>}
      <View className="mt16">
        <Stats
          stats={[
            { label: RUN_WORDS.people, value: formatCount(entryCount), unit: RUN_WORDS.unitPeople },
            {
              label: run.missingCount > 0 ? RUN_WORDS.missing : CHAIN_WORDS.enough,
              value: formatCount(run.missingCount > 0 ? run.missingCount : pieceCount),
              unit: run.missingCount > 0 && threshold?.by === 'entries' ? RUN_WORDS.unitPeople : RUN_WORDS.pieces,
            },
            { label: RUN_WORDS.toCollect, value: formatFen(run.money.waitingFen) },
          ]}
        />
      </View>
      {threshold !== null && (
        <View className="mt12">
          <Bar
            ratio={count / threshold.count}
            tint={run.missingCount > 0 ? 'brand' : 'leaf'}
            label={CHAIN_WORDS.progress(count, threshold.count)}
          />
        </View>
      )}
      <View className="cap mt8">{RUN_WORDS.source}</View>
    </Card>
  );
}

function whenWords({ phase, opensAtMs, closesAtMs, arrivedAtMs }: RunPage, nowMs: number): string {
  if (phase === 'upcoming') return CHAIN_WORDS.opens(formatInstant(opensAtMs, nowMs));
  if (phase === 'arrived') return formatInstant(arrivedAtMs, nowMs);
  return CHAIN_WORDS.until(formatDeadline(closesAtMs, nowMs));
}
