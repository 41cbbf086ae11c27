import { useState } from 'react';
import { View } from '@tarojs/components';
import type { BatchLine } from '../../../../contracts/coupon-views';
import { useOperatorList, type AskedList } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { useNow } from '@/ui/countdown/use-now';
import { Section } from '@/ui/section/section';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { SkeletonRows } from '@/ui/states/skeleton';
import { Segment } from '@/ui/tabs/tabs';
import { BatchCard } from './batch-card';
import { BATCHES_WORDS, phaseOfBatch } from './batches-copy';
import { useMyStanding } from './use-my-standing';

type Scope = 'group' | 'all';
const SCOPES = [
  { key: 'group', label: BATCHES_WORDS.ofGroup },
  { key: 'all', label: BATCHES_WORDS.ofAll },
] as const;

/** Every batch of the group, what runs first; for an owner also those of the whole organisation. */
export function BatchList({ groupId }: { readonly groupId: string }) {
  const { isOwner } = useMyStanding();
  const [scope, setScope] = useState<Scope>('group');
  const list = useOperatorList('coupons.list-batches', scope === 'group' ? { groupId } : {}, { words: {} });
  const { items, refusal, isLoading, isOffline, refresh } = list;
  return (
    <View>
      {isOwner && (
        <View className="mt12">
          <Segment tabs={SCOPES} current={scope} onChange={setScope} />
        </View>
      )}
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={items.length > 0} onRetry={refresh} />
      )}
      {isLoading && <SkeletonRows count={4} />}
      {items.length === 0 && !isLoading && refusal === null && (
        <Empty
          title={scope === 'group' ? BATCHES_WORDS.empty : BATCHES_WORDS.emptyAll}
          note={BATCHES_WORDS.emptyNote}
        />
      )}
      {items.length > 0 && <Batches list={list} />}
    </View>
  );
}

function Batches({ list }: { readonly list: AskedList<BatchLine> }) {
  const nowMs = useNow('minute');
  const isDone = (batch: BatchLine) => phaseOfBatch(batch, nowMs) === 'over';
  const parts = [
    { title: BATCHES_WORDS.running, batches: list.items.filter((batch) => !isDone(batch)) },
    { title: BATCHES_WORDS.over, batches: list.items.filter(isDone) },
  ].filter(({ batches }) => batches.length > 0);
  return (
    <View>
      {parts.map(({ title, batches }) => (
        <Section key={title} title={title}>
          {batches.map((batch) => (
            <BatchCard
              key={batch.batchId}
              batch={batch}
              nowMs={nowMs}
              onPress={() => {
                openPage('batch', { batchId: batch.batchId });
              }}
            />
          ))}
        </Section>
      ))}
      <ListEnd status={list.status} onMore={list.more} />
    </View>
  );
}
