import { ComplaintsList } from '@/features/groups/operator/complaints-list';
import { COMPLAINTS_WORDS } from '@/features/groups/operator/copy';
import { GroupGate } from '@/features/groups/group-gate';
import { usePullToRefresh } from '@/features/operator-console/use-pull-to-refresh';
import { Page } from '@/ui/page/page';
import '@/ui/icon/operator-icons.scss';

/** 申诉: what members write to those who run the group. */
export default function ComplaintsPage() {
  usePullToRefresh();
  return (
    <GroupGate groupId={undefined} title={COMPLAINTS_WORDS.title}>
      {(groupId) => (
        <Page title={COMPLAINTS_WORDS.title}>
          <ComplaintsList groupId={groupId} />
        </Page>
      )}
    </GroupGate>
  );
}
