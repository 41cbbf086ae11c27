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
import { useMyStanding, type MyStanding } from './use-my-standing';

type Scope = 'group' | 'all' | 'everywhere';

interface BatchListProps {
  readonly groupId: string;
  /** Whom a coupon of the batch is for that is chosen here; undefined: nobody yet. */
  readonly giveTo?: string;
}

/**
 * Every batch of the group, what runs first; for an owner also those of the whole organisation, for whoever is on call
 * what is open in any group.
 */
export function BatchList({ groupId, giveTo }: BatchListProps) {
  const standing = useMyStanding();
  const [scope, setScope] = useState<Scope>('group');
  const scopes = scopesFor(standing);
  const list = useOperatorList('coupons.list-batches', inputOf(scope, groupId), { words: {} });
  const { items, refusal, isLoading, isOffline, refresh } = list;
  return (
    <View>
      {scopes.length > 1 && (
        <View className="mt12">
          <Segment tabs={scopes} current={scope} onChange={setScope} />
        </View>
      )}
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={items.length > 0} onRetry={refresh} />
      )}
      {isLoading && <SkeletonRows count={4} />}
      {items.length === 0 && !isLoading && refusal === null && (
        <Empty {...emptyWords(scope, standing.managesSomething)} />
      )}
      {items.length > 0 && <Batches list={list} giveTo={giveTo} />}
    </View>
  );
}

function scopesFor({ isOwner, isOnCall }: Pick<MyStanding, 'isOwner' | 'isOnCall'>) {
  return [
    { key: 'group' as const, label: BATCHES_WORDS.ofGroup },
    ...(isOwner || isOnCall ? [{ key: 'all' as const, label: BATCHES_WORDS.ofAll }] : []),
    ...(isOnCall ? [{ key: 'everywhere' as const, label: BATCHES_WORDS.ofEveryGroup }] : []),
  ];
}

function inputOf(scope: Scope, groupId: string) {
  if (scope === 'group') return { groupId };
  return scope === 'everywhere' ? { everywhere: true } : {};
}

function emptyWords(scope: Scope, maySend: boolean) {
  const { empty, emptyAll, emptyEverywhere, emptyNote, emptyOnCallNote, emptyEverywhereNote } = BATCHES_WORDS;
  if (scope === 'everywhere') return { title: emptyEverywhere, note: emptyEverywhereNote };
  return { title: scope === 'group' ? empty : emptyAll, note: maySend ? emptyNote : emptyOnCallNote };
}

function Batches({ list, giveTo }: Pick<BatchListProps, 'giveTo'> & { readonly list: AskedList<BatchLine> }) {
  const nowMs = useNow('minute');
  const mayBeGiven = (batch: BatchLine) => giveTo === undefined || phaseOfBatch(batch, nowMs) === 'running';
  const items = list.items.filter(mayBeGiven);
  const isDone = (batch: BatchLine) => phaseOfBatch(batch, nowMs) === 'over';
  const parts = [
    { title: BATCHES_WORDS.running, batches: items.filter((batch) => !isDone(batch)) },
    { title: BATCHES_WORDS.over, batches: items.filter(isDone) },
  ].filter(({ batches }) => batches.length > 0);
  return (
    <View>
      {items.length === 0 && <Empty isSmall title={BATCHES_WORDS.emptyGive} />}
      {parts.map(({ title, batches }) => (
        <Section key={title} title={title}>
          {batches.map((batch) => (
            <BatchCard
              key={batch.batchId}
              batch={batch}
              nowMs={nowMs}
              onPress={() => {
                openPage('batch', { batchId: batch.batchId, giveTo });
              }}
            />
          ))}
        </Section>
      ))}
      <ListEnd status={list.status} onMore={list.more} />
    </View>
  );
}
