import { useState } from 'react';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import { useQueryClient } from '@tanstack/react-query';
import { useOperatorList } from '@/lib/use-operation';
import { useNow } from '@/ui/countdown/use-now';
import { Page } from '@/ui/page/page';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { SkeletonRows } from '@/ui/states/skeleton';
import { Tabs } from '@/ui/tabs/tabs';
import styles from '../highlights.module.scss';
import { NOMINATION_WORDS } from './copy';
import { NominationCard } from './nomination-card';
import { SayHighlights } from './say-highlights';
import { SpeakerWeeks } from './speaker-weeks';

type Tab = keyof typeof NOMINATION_WORDS.tabs;

const TABS = (['ready', 'shown', 'asked', 'checking', 'hidden'] as const).map((key) => ({
  key,
  label: NOMINATION_WORDS.tabs[key],
}));

interface NominationsPageProps {
  readonly groupId: string;
  /** Whether this person may choose and publish. */
  readonly mayChoose: boolean;
}

/** 精华 for those who choose: what waits, what is shown, and the speakers of last week and this one. */
export function NominationsPage({ groupId, mayChoose }: NominationsPageProps) {
  const queries = useQueryClient();
  const [tab, setTab] = useState<Tab>('ready');
  usePullDownRefresh(() => {
    void queries.invalidateQueries({ queryKey: ['operator'] }).finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  return (
    <Page title={NOMINATION_WORDS.title}>
      <SpeakerWeeks groupId={groupId} mayPublish={mayChoose} />
      <View className="mt20">
        <Tabs tabs={TABS} current={tab} onChange={setTab} />
      </View>
      <View className="mt12">
        <Listed key={tab} groupId={groupId} tab={tab} mayChoose={mayChoose} />
      </View>
    </Page>
  );
}

function Listed({ groupId, tab, mayChoose }: NominationsPageProps & { readonly tab: Tab }) {
  const nowMs = useNow('minute');
  const list = useOperatorList('highlights.list-nominations', { groupId, state: tab }, { words: {} });
  const { items, refusal, isLoading, isOffline, status } = list;
  useReachBottom(() => {
    void list.more();
  });
  return (
    <View>
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={items.length > 0} onRetry={list.refresh} />
      )}
      {isLoading && <SkeletonRows count={3} />}
      {items.length === 0 && !isLoading && refusal === null && (
        <Empty isSmall title={NOMINATION_WORDS.nothing} note={NOMINATION_WORDS.nothingNote} />
      )}
      {tab === 'asked' && items.length > 0 && <View className="sub">{NOMINATION_WORDS.askedOnly}</View>}
      <View className={styles.list}>
        {items.map((highlight) => (
          <NominationCard
            key={highlight.highlightId}
            groupId={groupId}
            highlight={highlight}
            nowMs={nowMs}
            mayChoose={mayChoose}
          />
        ))}
      </View>
      {items.length > 0 && refusal === null && <ListEnd status={status} onMore={list.more} />}
      {(tab === 'shown' || tab === 'asked') && <SayHighlights highlights={tab === 'shown' ? items : []} />}
    </View>
  );
}
