import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useQueryClient } from '@tanstack/react-query';
import { POINTS_WORDS } from '@/features/points/copy';
import { PointsView } from '@/features/points/points-view';
import { useMemberOperation } from '@/lib/use-operation';
import { Page } from '@/ui/page/page';
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
  return (
    <Page title={POINTS_WORDS.title}>
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={data !== undefined} onRetry={refresh} />
      )}
      {(refusal === null || data !== undefined) && <PointsView overview={data} />}
    </Page>
  );
}
