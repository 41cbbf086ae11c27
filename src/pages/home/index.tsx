import { View } from '@tarojs/components';
import { usePullDownRefresh } from '@tarojs/taro';
import Taro from '@tarojs/taro';
import { useQueryClient } from '@tanstack/react-query';
import type { GroupHome, HomeCard, HomeCheckIn } from '../../../contracts/groups';
import { TodayCard } from '@/features/check-in/today-card';
import { ArrivalView } from '@/features/groups/arrival-view';
import { HOME_REFUSALS, HOME_WORDS } from '@/features/groups/copy';
import { GroupSwitcher } from '@/features/groups/group-switcher';
import { homeAfterCheckIn } from '@/features/groups/home-after-check-in';
import { HomeHead } from '@/features/groups/home-head';
import { HomeSkeleton } from '@/features/groups/home-skeleton';
import { RecentActivity } from '@/features/groups/recent-activity';
import { RunningList } from '@/features/groups/running-list';
import { useArrival } from '@/features/groups/use-arrival';
import { useMemberOperation } from '@/lib/use-operation';
import { useCurrentGroup } from '@/platform/current-group';
import { usePageParams } from '@/platform/navigation';
import { useShareCard } from '@/platform/share';
import { TAB_WORDS } from '@/copy';
import { Page } from '@/ui/page/page';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';

/** 本群: where the phone stands, and when in a group, that group's day. */
export default function HomePage() {
  const { groupId: linkedGroupId } = usePageParams('home');
  const arrival = useArrival(linkedGroupId);
  const { groupId } = useCurrentGroup();
  if (arrival.data !== undefined && arrival.data.view !== 'member') {
    return (
      <Page title={TAB_WORDS.home} isTab>
        <ArrivalView arrival={arrival.data} />
      </Page>
    );
  }
  if (groupId !== null && arrival.data !== undefined) return <GroupHomePage groupId={groupId} />;
  return (
    <Page title={TAB_WORDS.home} isTab>
      {arrival.refusal === null ? (
        <HomeSkeleton />
      ) : (
        <Failed words={arrival.refusal.words} isOffline={arrival.isOffline} onRetry={arrival.refresh} />
      )}
    </Page>
  );
}

function GroupHomePage({ groupId }: { readonly groupId: string }) {
  const home = useMemberOperation('groups.read-home', { groupId }, { words: HOME_REFUSALS });
  const name = home.data?.group.name ?? '';
  useShareCard({ title: HOME_WORDS.shareTitle(name), page: 'home', params: { groupId } });
  usePullDownRefresh(() => {
    void home.refresh().finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  return (
    <Page
      title={name === '' ? TAB_WORDS.home : name}
      isTab
      header={name === '' ? undefined : <GroupSwitcher name={name} />}
    >
      {home.refusal !== null && (
        <Failed
          words={home.refusal.words}
          isOffline={home.isOffline}
          hasContent={home.data !== undefined}
          onRetry={home.refresh}
        />
      )}
      {home.isLoading && <HomeSkeleton />}
      {home.data !== undefined && <HomeContent home={home.data} />}
    </Page>
  );
}

function HomeContent({ home }: { readonly home: GroupHome }) {
  const queries = useQueryClient();
  const { groupId } = home.group;
  const hero = heroOf(home.cards);
  return (
    <View>
      <HomeHead home={home} />
      <View className="mt20">
        {hero === undefined ? (
          <Empty isSmall title={HOME_WORDS.nothingOn} note={HOME_WORDS.nothingOnNote} />
        ) : (
          <TodayCard
            groupId={groupId}
            card={hero}
            nowMs={home.nowMs}
            onDone={(receipt) => {
              queries.setQueryData(['member', 'groups.read-home', { groupId }], homeAfterCheckIn(home, receipt));
            }}
          />
        )}
      </View>
      <RunningList groupId={groupId} cards={home.cards.filter((card) => card !== hero)} nowMs={home.nowMs} />
      <RecentActivity groupId={groupId} nowMs={home.nowMs} />
    </View>
  );
}

type CheckInCard = HomeCard & { readonly checkIn: HomeCheckIn };

/** The first check-in that waits for today; when none does, the first there is. */
function heroOf(cards: readonly HomeCard[]): CheckInCard | undefined {
  const checkIns = cards.filter((card): card is CheckInCard => card.checkIn !== null);
  return checkIns.find(({ checkIn }) => checkIn.promise.kind === 'open') ?? checkIns[0];
}
