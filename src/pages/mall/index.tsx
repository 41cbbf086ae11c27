import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { MallList } from '@/features/coupons/mall-list';
import { MallSkeleton } from '@/features/coupons/mall-skeleton';
import { ArrivalView } from '@/features/groups/arrival-view';
import { useArrival } from '@/features/groups/use-arrival';
import { useMemberOperation } from '@/lib/use-operation';
import { useCurrentGroup } from '@/platform/current-group';
import { TAB_WORDS } from '@/copy';
import { Page } from '@/ui/page/page';
import { Failed } from '@/ui/states/failed';

/** 兑换: what points can become. Opened before any group is known, it first finds out where the phone stands. */
export default function MallPage() {
  const { groupId } = useCurrentGroup();
  return groupId === null ? <Arriving /> : <GroupMall groupId={groupId} />;
}

function Arriving() {
  const { data, refusal, isOffline, refresh } = useArrival({});
  return (
    <Page title={TAB_WORDS.mall} isTab>
      {data !== undefined && data.view !== 'member' && <ArrivalView arrival={data} />}
      {refusal !== null && <Failed words={refusal.words} isOffline={isOffline} onRetry={refresh} />}
      {refusal === null && data === undefined && <MallSkeleton />}
    </Page>
  );
}

function GroupMall({ groupId }: { readonly groupId: string }) {
  const mall = useMemberOperation('coupons.list-offers', { groupId }, { words: {} });
  usePullDownRefresh(() => {
    void mall.refresh().finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  return (
    <Page title={TAB_WORDS.mall} isTab>
      {mall.refusal !== null && (
        <Failed
          words={mall.refusal.words}
          isOffline={mall.isOffline}
          hasContent={mall.data !== undefined}
          onRetry={mall.refresh}
        />
      )}
      {mall.isLoading && <MallSkeleton />}
      {mall.data !== undefined && <MallList mall={mall.data} />}
    </Page>
  );
}
