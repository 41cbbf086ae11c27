import { useEffect } from 'react';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useQueryClient } from '@tanstack/react-query';
import { businessDayAt } from '@domain/kernel/business-day';
import { HOME_REFUSALS, HOME_WORDS } from '@/features/groups/copy';
import { GroupSwitcher } from '@/features/groups/group-switcher';
import { HomeSkeleton } from '@/features/groups/home-skeleton';
import { lastHome, useKeepHome } from '@/features/groups/last-home';
import { shownFromWords } from '@/lib/copy';
import { formatInstant } from '@/lib/format-time';
import { useMemberOperation } from '@/lib/use-operation';
import { useCurrentGroup } from '@/platform/current-group';
import { openPage } from '@/platform/navigation';
import { useShareCard } from '@/platform/share';
import { TAB_WORDS } from '@/copy';
import { Page } from '@/ui/page/page';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { HomeContent } from './home-content';

/** One group's day. Without network it shows what it last showed, and says from when that is. */
export function GroupHomePage({ groupId }: { readonly groupId: string }) {
  const asked = useMemberOperation('groups.read-home', { groupId }, { words: HOME_REFUSALS });
  const { refusal, isOffline } = asked;
  useKeepHome(asked.data);
  useLeaveWhenOutside(refusal?.code);
  const kept = asked.data === undefined && isOffline ? lastHome(groupId) : undefined;
  const home = asked.data ?? kept;
  const name = home?.group.name ?? '';
  useShareCard({ title: HOME_WORDS.shareTitle(name), page: 'home', params: { groupId } });
  usePullDownRefresh(() => {
    void asked.refresh().finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  const isDissolved = refusal?.code === 'GROUP_DISSOLVED';
  return (
    <Page
      title={name === '' ? TAB_WORDS.home : name}
      isTab
      header={
        name === '' && !isDissolved ? undefined : <GroupSwitcher name={name === '' ? HOME_WORDS.switchGroup : name} />
      }
    >
      {refusal !== null && !isDissolved && (
        <Failed
          words={kept === undefined ? refusal.words : shownFromWords(formatInstant(kept.nowMs, Date.now()))}
          isOffline={isOffline}
          hasContent={home !== undefined}
          onRetry={asked.refresh}
        />
      )}
      {isDissolved && <Empty title={refusal.words} action={HOME_WORDS.toMe} onPress={toMe} />}
      {asked.isLoading && <HomeSkeleton />}
      {home !== undefined && !isDissolved && (
        <HomeContent home={home} isStale={refusal !== null} isOld={refusal !== null && isOfAnotherDay(home.nowMs)} />
      )}
    </Page>
  );
}

const toMe = () => {
  openPage('me');
};

const isOfAnotherDay = (atMs: number) => businessDayAt(atMs) !== businessDayAt(Date.now());

/** Somebody who is not in the group any more is asked in anew, as any guest. */
function useLeaveWhenOutside(code: string | undefined): void {
  const queries = useQueryClient();
  const { choose } = useCurrentGroup();
  const isOutside = code === 'NOT_ALLOWED' || code === 'JOIN_FIRST';
  useEffect(() => {
    if (!isOutside) return;
    choose(null);
    void queries.invalidateQueries({ queryKey: ['member', 'groups.enter'] });
  }, [isOutside, choose, queries]);
}
