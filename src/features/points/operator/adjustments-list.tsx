import { useState } from 'react';
import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { useOperatorList } from '@/lib/use-operation';
import { useNow } from '@/ui/countdown/use-now';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { SkeletonRows } from '@/ui/states/skeleton';
import { Segment } from '@/ui/tabs/tabs';
import { AdjustmentCard } from './adjustment-card';
import { ADJUST_WORDS } from './copy';

type Tab = keyof typeof ADJUST_WORDS.tabs;

const TABS = (['waiting', 'all'] as const).map((key) => ({ key, label: ADJUST_WORDS.tabs[key] }));

/** Adjustments that did not take effect at once: those that wait, or all of them. */
export function AdjustmentsList({ groupId }: { readonly groupId: string }) {
  const [tab, setTab] = useState<Tab>('waiting');
  return (
    <View>
      <View className="mt12">
        <Segment tabs={TABS} current={tab} onChange={setTab} />
      </View>
      <Adjustments key={tab} groupId={groupId} tab={tab} />
    </View>
  );
}

function Adjustments({ groupId, tab }: { readonly groupId: string; readonly tab: Tab }) {
  const nowMs = useNow('minute');
  const list = useOperatorList('points.list-adjustments', { groupId, waitingOnly: tab === 'waiting' }, { words: {} });
  const { items, isLoading, refusal, isOffline, refresh, status, more } = list;
  useReachBottom(() => {
    void more();
  });
  const isEmpty = !isLoading && refusal === null && items.length === 0;
  return (
    <View>
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={items.length > 0} onRetry={refresh} />
      )}
      {isLoading && <SkeletonRows count={3} />}
      {isEmpty && <Empty title={tab === 'waiting' ? ADJUST_WORDS.none : ADJUST_WORDS.noneEver} />}
      {items.map((line) => (
        <AdjustmentCard key={line.adjustmentId} groupId={groupId} line={line} nowMs={nowMs} />
      ))}
      {items.length > 0 && <ListEnd status={status} onMore={more} />}
    </View>
  );
}
