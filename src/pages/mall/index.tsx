import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { MallList } from '@/features/coupons/mall-list';
import { MALL_WORDS } from '@/features/coupons/mall-copy';
import { MallSkeleton } from '@/features/coupons/mall-skeleton';
import { useMemberOperation } from '@/lib/use-operation';
import { useCurrentGroup } from '@/platform/current-group';
import { openPage } from '@/platform/navigation';
import { TAB_WORDS } from '@/copy';
import { Page } from '@/ui/page/page';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';

/** 兑换: what points can become. */
export default function MallPage() {
  const { groupId } = useCurrentGroup();
  if (groupId !== null) return <GroupMall groupId={groupId} />;
  return (
    <Page title={TAB_WORDS.mall} isTab>
      <Empty
        title={MALL_WORDS.noGroup}
        action={MALL_WORDS.toHome}
        onPress={() => {
          openPage('home');
        }}
      />
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
