import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useQueryClient } from '@tanstack/react-query';
import { POINTS_WORDS } from '@/features/points/copy';
import { PointsView } from '@/features/points/points-view';
import { useMemberOperation } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { Page } from '@/ui/page/page';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import '@/ui/icon/member-icons.scss';

/** 积分: my balance and every line that made it. */
export default function PointsPage() {
  const queries = useQueryClient();
  const { data, refusal, isOffline, refresh } = useMemberOperation('points.read', {}, { words: {} });
  usePullDownRefresh(() => {
    const ledger = queries.invalidateQueries({ queryKey: ['member', 'points.list-entries'] });
    void Promise.all([refresh(), ledger]).finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  const isStranger = refusal?.code === 'JOIN_FIRST';
  return (
    <Page title={POINTS_WORDS.title}>
      {isStranger && <Empty title={refusal.words} action={POINTS_WORDS.toHome} onPress={toHome} />}
      {refusal !== null && !isStranger && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={data !== undefined} onRetry={refresh} />
      )}
      {(refusal === null || data !== undefined) && <PointsView overview={data} />}
    </Page>
  );
}

const toHome = () => {
  openPage('home');
};
