import { View } from '@tarojs/components';
import type { GroupHome } from '../../../contracts/group-home';
import { heroOf } from '@domain/check-in/hero';
import { nextWords } from '@/features/check-in/next-words';
import { TodayCard } from '@/features/check-in/today-card';
import { BUDDY_WORDS } from '@/features/groups/buddy-copy';
import { HOME_WORDS } from '@/features/groups/copy';
import { HomeHead } from '@/features/groups/home-head';
import { LeftChatNotice } from '@/features/groups/left-chat-notice';
import { RecentActivity } from '@/features/groups/recent-activity';
import { RunningList } from '@/features/groups/running-list';
import { openPage } from '@/platform/navigation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Notice } from '@/ui/notice/notice';
import { Empty } from '@/ui/states/empty';

interface HomeContentProps {
  readonly home: GroupHome;
  /** What is shown could not be asked for again. */
  readonly isStale: boolean;
  /** And is of another day than today. */
  readonly isOld: boolean;
}

/** My figures, the one thing to do today, what else is on, what happened lately. */
export function HomeContent({ home, isStale, isOld }: HomeContentProps) {
  const { groupId } = home.group;
  const hero = heroOf(home.cards);
  return (
    <View>
      {!isStale && (home.me.rulesAccepted ? <LeftChatNotice /> : <RulesNotice groupId={groupId} />)}
      {home.me.hasBuddyOffer && <BuddyNotice groupId={groupId} />}
      <HomeHead home={home} />
      <View className="mt20">
        {hero === null ? (
          <NothingToDo home={home} />
        ) : (
          <TodayCard
            groupId={groupId}
            card={hero}
            today={home.lately?.today ?? null}
            nowMs={home.nowMs}
            next={nextWords(home.cards, home.nowMs)}
            isOld={isOld}
          />
        )}
      </View>
      <RunningList
        groupId={groupId}
        cards={home.cards.filter((card) => card !== hero)}
        chains={home.lately?.chains ?? []}
        nowMs={home.nowMs}
      />
      {home.lately !== null && <RecentActivity lately={home.lately.lines} nowMs={home.nowMs} />}
      <View className="mt12">
        <Card kind="flush">
          <Cell
            title={HOME_WORDS.highlights}
            sub={HOME_WORDS.highlightsNote}
            onPress={() => {
              openPage('highlights', { groupId });
            }}
          />
          <Cell
            title={BUDDY_WORDS.row}
            sub={BUDDY_WORDS.rowNote}
            onPress={() => {
              openPage('buddies', { groupId });
            }}
          />
        </Card>
      </View>
    </View>
  );
}

/** A newcomer is asked where they look first. */
function BuddyNotice({ groupId }: { readonly groupId: string }) {
  return (
    <Notice
      tint="leaf"
      icon="bell"
      action={BUDDY_WORDS.look}
      onPress={() => {
        openPage('buddies', { groupId });
      }}
    >
      {BUDDY_WORDS.offered}
    </Notice>
  );
}

function RulesNotice({ groupId }: { readonly groupId: string }) {
  return (
    <Notice
      tint="sky"
      icon="shield-check"
      action={HOME_WORDS.look}
      onPress={() => {
        openPage('rules', { kind: 'group', id: groupId, groupId });
      }}
    >
      {HOME_WORDS.rulesChanged}
    </Notice>
  );
}

/** No check-in is on: staff are offered to open one, members hear that it will appear here. */
function NothingToDo({ home }: { readonly home: GroupHome }) {
  const canCreate = home.me.role === 'admin';
  return (
    <Card kind="hero">
      <Empty
        isSmall
        title={HOME_WORDS.nothingOn}
        note={home.cards.length > 0 ? HOME_WORDS.othersOn : HOME_WORDS.nothingOnNote}
        action={canCreate ? HOME_WORDS.create : undefined}
        onPress={() => {
          openPage('challenge-edit', {});
        }}
      />
    </Card>
  );
}
