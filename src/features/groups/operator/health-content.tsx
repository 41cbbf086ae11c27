import { View } from '@tarojs/components';
import type { Health, JobLine, Waiting } from '../../../../contracts/health';
import { Answered } from '@/lib/answered';
import { formatInstant } from '@/lib/format-time';
import { useOperatorOperation } from '@/lib/use-operation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Notice } from '@/ui/notice/notice';
import { Section } from '@/ui/section/section';
import { SkeletonRows } from '@/ui/states/skeleton';
import { HEALTH_WORDS, JOB_WORDS } from './health-copy';
import { QuarantinedList } from './quarantined-list';
import { ReplayCard } from './replay-card';

/** While something runs or waits the page looks again by itself. */
const WATCH_MS = 15_000;

/** How the work in the background goes; what can be done about it is for owners. */
export function HealthContent({ isOwner }: { readonly isOwner: boolean }) {
  const asked = useOperatorOperation('groups.read-health', {}, { words: {}, everyMs: WATCH_MS });
  return (
    <Answered asked={asked} skeleton={<SkeletonRows count={6} />}>
      {(health) => (
        <View>
          <Standing health={health} />
          {isOwner && <QuarantinedList count={health.quarantinedCount} nowMs={health.nowMs} />}
          <ReplayCard health={health} isOwner={isOwner} />
          <Jobs health={health} />
        </View>
      )}
    </Answered>
  );
}

function Standing({ health: { isLate, messages, pictures, quarantinedCount, nowMs } }: { readonly health: Health }) {
  const words = (waiting: Waiting) =>
    waiting.sinceMs === null ? undefined : HEALTH_WORDS.since(formatInstant(waiting.sinceMs, nowMs));
  return (
    <View>
      <Notice tint={isLate ? 'danger' : 'leaf'} icon={isLate ? 'circle-alert' : 'circle-check'}>
        {isLate ? HEALTH_WORDS.late : HEALTH_WORDS.well}
      </Notice>
      <View className="mt12">
        <Card kind="flush">
          <Cell
            title={HEALTH_WORDS.messages}
            sub={words(messages)}
            value={messages.count === 0 ? HEALTH_WORDS.nothing : HEALTH_WORDS.count(messages.count)}
          />
          <Cell
            title={HEALTH_WORDS.pictures}
            value={pictures.count === 0 ? HEALTH_WORDS.nothing : HEALTH_WORDS.pictureCount(pictures.count)}
          />
          <Cell
            title={HEALTH_WORDS.aside}
            value={quarantinedCount === 0 ? HEALTH_WORDS.nothing : HEALTH_WORDS.count(quarantinedCount)}
          />
        </Card>
      </View>
    </View>
  );
}

function Jobs({ health: { jobs, nowMs } }: { readonly health: Health }) {
  const sub = ({ isUnderWay, lastRunAtMs }: JobLine) => {
    if (isUnderWay) return HEALTH_WORDS.underWay;
    return lastRunAtMs === 0 ? HEALTH_WORDS.never : formatInstant(lastRunAtMs, nowMs);
  };
  if (jobs.length === 0) return null;
  return (
    <Section title={HEALTH_WORDS.jobs}>
      <Card kind="flush">
        {jobs.map((job) => (
          <Cell key={job.name} title={JOB_WORDS[job.name] ?? job.name} sub={sub(job)} />
        ))}
      </Card>
    </Section>
  );
}
