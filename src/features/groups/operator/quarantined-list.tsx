import { View } from '@tarojs/components';
import { isRemindable } from '@domain/groups/reminder';
import type { QuarantinedLine } from '../../../../contracts/health';
import { formatInstant } from '@/lib/format-time';
import { REMINDED_OF, REMINDER_WORDS } from '@/lib/reminder-copy';
import { useOperatorAction } from '@/lib/use-action';
import { useOperatorList } from '@/lib/use-operation';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Notice } from '@/ui/notice/notice';
import { Section } from '@/ui/section/section';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { showToast } from '@/ui/toast/toast-store';
import { HEALTH_WORDS, SETTLE_REFUSALS } from './health-copy';

/** Messages that were put aside, for an owner to have tried again or to give up; nothing while there are none. */
export function QuarantinedList({ count, nowMs }: { readonly count: number; readonly nowMs: number }) {
  const list = useOperatorList('groups.list-quarantined', {}, { words: {}, isEnabled: count > 0 });
  const settle = useOperatorAction('groups.settle-quarantined', { words: SETTLE_REFUSALS });
  if (count === 0) return null;
  const decide = async (operationId: string, decision: 'retry' | 'drop') => {
    const isDone = await settle.run({ operationId, decision });
    if (isDone) showToast(decision === 'retry' ? HEALTH_WORDS.retried : HEALTH_WORDS.dropped);
  };
  const { items, refusal, isOffline, refresh, status, more } = list;
  return (
    <Section title={HEALTH_WORDS.aside}>
      <View className="sub">{HEALTH_WORDS.asideNote}</View>
      {refusal !== null && <Failed hasContent words={refusal.words} isOffline={isOffline} onRetry={refresh} />}
      {settle.refusal !== null && <Notice icon="circle-alert">{settle.refusal.words}</Notice>}
      <View className="mt8">
        <Card kind="flush">
          {items.map((line) => (
            <Row key={line.operationId} line={line} nowMs={nowMs} isBusy={settle.isBusy} onDecide={decide} />
          ))}
        </Card>
      </View>
      {items.length > 0 && <ListEnd status={status} onMore={more} />}
    </Section>
  );
}

interface RowProps {
  readonly line: QuarantinedLine;
  readonly nowMs: number;
  readonly isBusy: boolean;
  readonly onDecide: (operationId: string, decision: 'retry' | 'drop') => Promise<void>;
}

function Row({ line: { operationId, kinds, atMs, attemptCount }, nowMs, isBusy, onDecide }: RowProps) {
  const names = kinds.map((kind) => (isRemindable(kind) ? REMINDED_OF[kind] : HEALTH_WORDS.other));
  return (
    <Cell
      title={[...new Set(names)].join(REMINDER_WORDS.and)}
      sub={HEALTH_WORDS.tried(attemptCount, formatInstant(atMs, nowMs))}
      action={
        <View className="row">
          <Button kind="soft" size="small" isBusy={isBusy} onPress={() => onDecide(operationId, 'retry')}>
            {HEALTH_WORDS.retry}
          </Button>
          <View className="ml8">
            <Button kind="text" size="small" isBusy={isBusy} onPress={() => onDecide(operationId, 'drop')}>
              {HEALTH_WORDS.drop}
            </Button>
          </View>
        </View>
      }
    />
  );
}
