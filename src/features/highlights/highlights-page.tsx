import { useState } from 'react';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useQueryClient } from '@tanstack/react-query';
import { BottomBar } from '@/ui/bottom-bar/bottom-bar';
import { Button } from '@/ui/button/button';
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
  usePullDownRefresh(() => {
    void queries.invalidateQueries({ queryKey: ['member'] }).finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  const bar = (
    <BottomBar>
      <Button
        size="large"
        isWide
        onPress={() => {
          setNominating(true);
        }}
      >
        {HIGHLIGHT_WORDS.nominate}
      </Button>
    </BottomBar>
  );
  return (
    <Page title={HIGHLIGHT_WORDS.title} bar={bar}>
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
