import { GroupGate } from '@/features/groups/group-gate';
import { usePullToRefresh } from '@/features/operator-console/use-pull-to-refresh';
import { AdjustmentsList } from '@/features/points/operator/adjustments-list';
import { ADJUST_WORDS } from '@/features/points/operator/copy';
import { Page } from '@/ui/page/page';
import '@/ui/icon/operator-icons.scss';

/** 等着的调整: a second person agrees or does not. */
export default function AdjustmentsPage() {
  usePullToRefresh();
  return (
    <GroupGate groupId={undefined} title={ADJUST_WORDS.waiting}>
      {(groupId) => (
        <Page title={ADJUST_WORDS.waiting}>
          <AdjustmentsList groupId={groupId} />
        </Page>
      )}
    </GroupGate>
  );
}
