import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import { useQueryClient } from '@tanstack/react-query';
import type { ChainLine, MyEntry } from '../../../contracts/chain-views';
import { useMemberList, type AskedList } from '@/lib/use-operation';
import { useNow } from '@/ui/countdown/use-now';
import { Page } from '@/ui/page/page';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { SkeletonRows } from '@/ui/states/skeleton';
import { Tabs } from '@/ui/tabs/tabs';
import { ChainRow } from './chain-row';
import { LIST_WORDS } from './entry-copy';
import { ParcelledList } from './parcelled-list';
import { MyEntryRow } from './my-entry-row';

export type ChainsTab = keyof typeof LIST_WORDS.tabs;

const TABS = (['running', 'mine', 'over'] as const).map((key) => ({ key, label: LIST_WORDS.tabs[key] }));

interface ChainsPageProps {
  readonly groupId: string;
  readonly tab: ChainsTab | undefined;
}

/** 接龙 of the group, and all of mine wherever I joined. */
export function ChainsPage({ groupId, tab: first = 'running' }: ChainsPageProps) {
  const [tab, setTab] = useState<ChainsTab>(first);
  const queries = useQueryClient();
  usePullDownRefresh(() => {
    void queries.invalidateQueries().finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  return (
    <Page title={LIST_WORDS.title}>
      <Tabs tabs={TABS} current={tab} onChange={setTab} />
      <View key={tab}>{tab === 'mine' ? <Mine /> : <OfGroup groupId={groupId} tab={tab} />}</View>
    </Page>
  );
}

function OfGroup({ groupId, tab }: { readonly groupId: string; readonly tab: 'running' | 'over' }) {
  const nowMs = useNow('minute');
  const list = useMemberList('chains.list', { groupId, tab }, { words: {} });
  return (
    <Listed
      list={list}
      tab={tab}
      keyOf={(chain: ChainLine) => chain.chainId}
      rowOf={(chain: ChainLine) => <ChainRow key={chain.chainId} chain={chain} nowMs={nowMs} />}
    />
  );
}

function Mine() {
  const list = useMemberList('chains.list-my-entries', {}, { words: {} });
  return (
    <Listed
      list={list}
      tab="mine"
      keyOf={(entry: MyEntry) => entry.entryId}
      rowOf={(entry: MyEntry) => <MyEntryRow key={entry.entryId} entry={entry} title={entry.title} />}
    />
  );
}

interface ListedProps<Item> {
  readonly list: AskedList<Item>;
  readonly tab: ChainsTab;
  readonly keyOf: (item: Item) => string;
  readonly rowOf: (item: Item) => ReactNode;
}

/** A long list with all its states. */
function Listed<Item>({ list, tab, keyOf, rowOf }: ListedProps<Item>) {
  const { items, refusal, isLoading, isOffline, status } = list;
  useReachBottom(() => {
    void list.more();
  });
  const { title, note } = LIST_WORDS.empty[tab];
  return (
    <>
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={items.length > 0} onRetry={list.refresh} />
      )}
      {isLoading && <SkeletonRows count={4} />}
      {items.length === 0 && status === 'end' && !isLoading && refusal === null && (
        <Empty title={title} note={note === '' ? undefined : note} />
      )}
      {items.length > 0 && (
        <ParcelledList items={items} keyOf={keyOf}>
          {rowOf}
        </ParcelledList>
      )}
      {items.length > 0 && refusal === null && <ListEnd status={status} onMore={list.more} />}
    </>
  );
}
