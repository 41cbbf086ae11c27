import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { useMemberList } from '@/lib/use-operation';
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
  const { refusal, isOffline, refresh, isLoading, status } = activity;
  const lines = activity.items.filter(isWorded);
  const isEmpty = !isLoading && refusal === null && lines.length === 0 && status === 'end';
  return (
    <View>
      {refusal !== null && (
        <Failed words={refusal.words} isOffline={isOffline} hasContent={lines.length > 0} onRetry={refresh} />
      )}
      {isLoading && <SkeletonRows count={8} />}
      {isEmpty && <Empty title={HOME_WORDS.nothingRecent} />}
      {lines.length > 0 && (
        <Card kind="flush">
          {lines.map((line) => (
            <ActivityRow key={line.id} line={line} nowMs={nowMs} />
          ))}
        </Card>
      )}
      {!isLoading && !isEmpty && refusal === null && <ListEnd status={status} onMore={activity.more} />}
    </View>
  );
}
