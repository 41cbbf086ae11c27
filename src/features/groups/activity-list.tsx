import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import type { ActivityLine } from '../../../contracts/groups';
import { useMemberList, type AskedList } from '@/lib/use-operation';
import { Card } from '@/ui/card/card';
import { Empty } from '@/ui/states/empty';
import { Failed } from '@/ui/states/failed';
import { ListEnd } from '@/ui/states/list-end';
import { SkeletonRows } from '@/ui/states/skeleton';
import { HOME_WORDS } from './copy';
import { ActivityRow, isWorded } from './recent-activity';

interface ActivityListProps {
  readonly groupId: string;
  readonly nowMs: number;
}

/** Everything that happened lately, newest first, page by page. */
export function ActivityList({ groupId, nowMs }: ActivityListProps) {
  const activity = useMemberList('groups.list-activity', { groupId }, { words: {} });
  useReachBottom(() => {
    void activity.more();
  });
  if (activity.isLoading) return <SkeletonRows count={8} />;
  const { refusal, isOffline, refresh } = activity;
  return (
    <View>
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={activity.items.length > 0} onRetry={refresh} />
      )}
      <Lines activity={activity} nowMs={nowMs} />
    </View>
  );
}

function Lines({ activity, nowMs }: { readonly activity: AskedList<ActivityLine>; readonly nowMs: number }) {
  const { items, status, refusal, more } = activity;
  const lines = items.filter(isWorded);
  if (lines.length === 0 && status === 'end')
    return refusal === null ? <Empty title={HOME_WORDS.nothingRecent} /> : null;
  return (
    <>
      <Card kind="flush">
        {lines.map((line) => (
          <ActivityRow key={line.id} line={line} nowMs={nowMs} />
        ))}
      </Card>
      {refusal === null && <ListEnd status={status} onMore={more} />}
    </>
  );
}
