import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useQueryClient } from '@tanstack/react-query';
import { ActivityList } from '@/features/groups/activity-list';
import { HOME_WORDS } from '@/features/groups/copy';
import { GroupGate } from '@/features/groups/group-gate';
import { Page } from '@/ui/page/page';
import { useNow } from '@/ui/countdown/use-now';
import '@/ui/icon/member-icons.scss';

/** 最近: what happened in the group, newest first. */
export default function ActivityPage() {
  const queries = useQueryClient();
  const nowMs = useNow('minute');
  usePullDownRefresh(() => {
    void queries.invalidateQueries({ queryKey: ['member', 'groups.list-activity'] }).finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  return (
    <GroupGate groupId={undefined} title={HOME_WORDS.recent}>
      {(groupId) => (
        <Page title={HOME_WORDS.recent}>
          <ActivityList groupId={groupId} nowMs={nowMs} />
        </Page>
      )}
    </GroupGate>
  );
}
