import { MallSkeleton } from '@/features/coupons/mall-skeleton';
import { ArrivalView } from '@/features/groups/arrival-view';
import { useArrival } from '@/features/groups/use-arrival';
import { useCurrentGroup } from '@/platform/current-group';
import { TAB_WORDS } from '@/copy';
import { Page } from '@/ui/page/page';
import { Failed } from '@/ui/states/failed';
import { GroupMall } from './group-mall';

/** 兑换: what points can become. Opened before any group is known, it first finds out where the phone stands. */
export default function MallPage() {
  const { groupId } = useCurrentGroup();
  return groupId === null ? <Arriving /> : <GroupMall key={groupId} groupId={groupId} />;
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
