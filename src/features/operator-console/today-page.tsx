import { useMemberOperation } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { useNow } from '@/ui/countdown/use-now';
import { Page } from '@/ui/page/page';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { abilitiesOf, isAnyAble, roleWords } from './abilities';
import { HOME_READ_WORDS, TODAY_PAGE_WORDS } from './copy';
import { OperatorBar } from './operator-bar';
import { TodayContent, TodaySkeleton } from './today-content';
import { usePullToRefresh } from './use-pull-to-refresh';

/** One group's day for those who run it. Somebody who does not is led back. */
export function TodayPage({ groupId }: { readonly groupId: string }) {
  const nowMs = useNow('minute');
  const home = useMemberOperation('groups.read-home', { groupId }, { words: HOME_READ_WORDS });
  const profile = useMemberOperation('groups.read-profile', {}, { words: {} });
  usePullToRefresh();
  const refused = home.refusal === null ? profile : home;
  const known = home.data === undefined || profile.data === undefined ? null : { home: home.data, me: profile.data };
  const abilities = known === null ? null : abilitiesOf(known.home, known.me);
  return (
    <Page
      title={known === null ? TODAY_PAGE_WORDS.title : `${known.home.group.name} · ${roleWords(known.home, known.me)}`}
      bar={abilities?.seesMembers === true && <OperatorBar groupId={groupId} current="today" />}
    >
      {refused.refusal !== null && (
        <Failed
          words={refused.refusal.words}
          isOffline={refused.isOffline}
          hasContent={known !== null}
          onRetry={refused.refresh}
        />
      )}
      {(home.isLoading || profile.isLoading) && <TodaySkeleton />}
      {known !== null && abilities !== null && isAnyAble(abilities) && (
        <TodayContent home={known.home} abilities={abilities} nowMs={nowMs} />
      )}
      {abilities !== null && !isAnyAble(abilities) && <NotStaff />}
    </Page>
  );
}

function NotStaff() {
  return (
    <Empty
      title={TODAY_PAGE_WORDS.notStaff}
      note={TODAY_PAGE_WORDS.notStaffNote}
      action={TODAY_PAGE_WORDS.backHome}
      onPress={() => {
        openPage('home');
      }}
    />
  );
}
