import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useQueryClient } from '@tanstack/react-query';
import { MeContent } from '@/features/me/me-content';
import { MeGuest } from '@/features/me/me-guest';
import { MeSkeleton } from '@/features/me/me-skeleton';
import { useMemberOperation } from '@/lib/use-operation';
import { useSession } from '@/platform/session';
import { TAB_WORDS } from '@/copy';
import { Page } from '@/ui/page/page';
import { Failed } from '@/ui/states/failed';

/** 我的: who I am here, what is mine, how I want to read. */
export default function MePage() {
  const { isOut } = useSession();
  return (
    <Page title={TAB_WORDS.me} isTab>
      {isOut ? <MeGuest /> : <Mine />}
    </Page>
  );
}

function Mine() {
  const queries = useQueryClient();
  const { data, refusal, isLoading, isOffline, refresh } = useMemberOperation('groups.read-profile', {}, { words: {} });
  usePullDownRefresh(() => {
    void queries.invalidateQueries().finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  if (refusal?.code === 'JOIN_FIRST') return <MeGuest />;
  return (
    <>
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={data !== undefined} onRetry={refresh} />
      )}
      {isLoading && <MeSkeleton />}
      {data !== undefined && <MeContent profile={data} />}
    </>
  );
}
