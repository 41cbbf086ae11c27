import { useState } from 'react';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useQueryClient } from '@tanstack/react-query';
import { useShareCard } from '@/platform/share';
import { ShareBar } from '@/ui/bottom-bar/share-bar';
import { Page } from '@/ui/page/page';
import { Tabs } from '@/ui/tabs/tabs';
import { Archive } from './archive';
import { HIGHLIGHT_WORDS } from './copy';
import { MyHighlights } from './my-highlights';
import { NominateSheet } from './nominate-sheet';
import { WeekList } from './week-list';

const TABS = (['all', 'week', 'mine'] as const).map((key) => ({ key, label: HIGHLIGHT_WORDS.tabs[key] }));

/** 精华: what neighbours said that is worth finding again, the weeks’ most liked, and what of mine somebody proposed. */
export function HighlightsPage({ groupId }: { readonly groupId: string }) {
  const queries = useQueryClient();
  const [tab, setTab] = useState<keyof typeof HIGHLIGHT_WORDS.tabs>('all');
  const [isNominating, setNominating] = useState(false);
  const { share } = useShareCard({ title: HIGHLIGHT_WORDS.shareTitle, page: 'highlights', params: { groupId } });
  usePullDownRefresh(() => {
    void queries.invalidateQueries({ queryKey: ['member'] }).finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  return (
    <Page
      title={HIGHLIGHT_WORDS.title}
      bar={
        <ShareBar
          share={HIGHLIGHT_WORDS.share}
          onShare={share}
          act={HIGHLIGHT_WORDS.nominate}
          onAct={() => {
            setNominating(true);
          }}
        />
      }
    >
      <Tabs tabs={TABS} current={tab} onChange={setTab} />
      <View className="mt12">
        {tab === 'all' && <Archive groupId={groupId} />}
        {tab === 'week' && <WeekList groupId={groupId} />}
        {tab === 'mine' && <MyHighlights groupId={groupId} />}
      </View>
      {isNominating && (
        <NominateSheet
          groupId={groupId}
          onClose={() => {
            setNominating(false);
          }}
        />
      )}
    </Page>
  );
}
