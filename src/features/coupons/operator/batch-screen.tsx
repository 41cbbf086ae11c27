import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useOperatorOperation } from '@/lib/use-operation';
import { useShareCard } from '@/platform/share';
import { useNow } from '@/ui/countdown/use-now';
import { Page } from '@/ui/page/page';
import { Failed } from '@/ui/states/failed';
import { SkeletonRows } from '@/ui/states/skeleton';
import { READ_BATCH_REFUSALS } from '../batch-copy';
import { BatchBar } from './batch-bar';
import { BatchContent } from './batch-content';
import { BATCH_WORDS } from './batch-page-copy';
import { useMyStanding } from './use-my-standing';

interface BatchScreenProps {
  readonly batchId: string;
  readonly groupId: string;
  /** Whom a coupon is to be given at once. */
  readonly giveTo?: string;
}

/** One batch for those who run it or may stop it, fresh when it comes to the front. */
export function BatchScreen({ batchId, groupId, giveTo }: BatchScreenProps) {
  const nowMs = useNow('minute');
  const { data, refusal, isLoading, isOffline, refresh } = useOperatorOperation(
    'coupons.read-batch',
    { batchId },
    { words: READ_BATCH_REFUSALS },
  );
  const { isKnown, manages } = useMyStanding();
  const runsIt = data !== undefined && isKnown && manages(data.groupId);
  const title = data?.terms.title ?? BATCH_WORDS.title;
  const { share } = useShareCard({ title: BATCH_WORDS.shareTitle(title), page: 'home', params: { groupId } });
  usePullDownRefresh(() => {
    void refresh().finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  return (
    <Page title={BATCH_WORDS.title} bar={runsIt && <BatchBar batch={data} nowMs={nowMs} onShare={share} />}>
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={data !== undefined} onRetry={refresh} />
      )}
      {isLoading && <SkeletonRows count={6} />}
      {data !== undefined && (
        <BatchContent
          key={String(runsIt)}
          batch={data}
          groupId={groupId}
          runsIt={runsIt}
          giveTo={runsIt ? giveTo : undefined}
        />
      )}
    </Page>
  );
}
