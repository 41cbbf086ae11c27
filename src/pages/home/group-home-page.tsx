import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { HOME_WORDS } from '@/features/groups/copy';
import { GroupSwitcher } from '@/features/groups/group-switcher';
import { HomeSkeleton } from '@/features/groups/home-skeleton';
import { openPage } from '@/platform/navigation';
import { useShareCard } from '@/platform/share';
import { TAB_WORDS } from '@/copy';
import { Page } from '@/ui/page/page';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { HomeContent } from './home-content';
import { useShownHome, type ShownHome } from './use-shown-home';

/** One group's day. */
export function GroupHomePage({ groupId }: { readonly groupId: string }) {
  const shown = useShownHome(groupId);
  const name = shown.home?.group.name ?? '';
  useShareCard({ title: HOME_WORDS.shareTitle(name), page: 'home', params: { groupId } });
  usePullDownRefresh(() => {
    void shown.refresh().finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  const switcherName = name === '' && shown.isDissolved ? HOME_WORDS.switchGroup : name;
  return (
    <Page
      title={name === '' ? TAB_WORDS.home : name}
      isTab
      header={switcherName === '' ? undefined : <GroupSwitcher name={switcherName} />}
    >
      {shown.isDissolved ? (
        <Empty
          title={shown.words ?? ''}
          action={HOME_WORDS.toMe}
          onPress={() => {
            openPage('me');
          }}
        />
      ) : (
        <Living shown={shown} />
      )}
    </Page>
  );
}

function Living({ shown: { home, words, isOffline, isLoading, isOld, refresh } }: { readonly shown: ShownHome }) {
  return (
    <>
      {words !== null && (
        <Failed words={words} isOffline={isOffline} hasContent={home !== undefined} onRetry={refresh} />
      )}
      {isLoading && <HomeSkeleton />}
      {home !== undefined && <HomeContent home={home} isStale={words !== null} isOld={isOld} />}
    </>
  );
}
